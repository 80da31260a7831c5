# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Ends the rotator at every step of every change, and makes sure that no token is lost by it.

Runs in tests/session, with a real keyring, against the practice organization. With --count it ends
the rotator that many times more, at random instants."""

import argparse
import base64
import http.client
import json
import os
import pathlib
import random
import signal
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse

from gi.repository import Gio, GLib

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "endtoend"))

from keychain import stored_keys, stored_secret  # noqa: E402
from practice import PracticeOrganization  # noqa: E402

LIBRARY = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "patwizard" / "tokens.json"
TOKENS = ["custom", "renewed", "code-read", "full"]  # they work


class Harness:
    def __init__(self, build, practice):
        self.practice = practice
        self.rotator = build / "tests" / "rotator"
        self.shim = build / "tests" / "libendafter.so"
        self.deaths = 0
        self.environment = dict(
            os.environ, https_proxy=practice.proxy, no_proxy="", CA=practice.authority,
            ASAN_OPTIONS="verify_asan_link_order=0:detect_leaks=0")
        self.tls = ssl.create_default_context(cafile=practice.authority)
        self.working = {}
        self.unfinished = None  # the step after which a replacement is left with its secret
        self.bystander = None

    def start(self, *change, token=None, after=None, how=signal.SIGKILL, count=None, **more):
        environment = dict(self.environment)
        if after is not None:
            environment |= {"LD_PRELOAD": str(self.shim), "END_AFTER": str(after),
                            "END_SIGNAL": str(int(how))}
        if count is not None:
            environment["END_COUNT"] = str(count)
            more["pass_fds"] = [count]
        process = subprocess.Popen([self.rotator, *change], env=environment,
                                   stdin=subprocess.PIPE, **more)
        if token:
            process.stdin.write(self.practice.token(token).encode())
        process.stdin.close()
        return process

    def run(self, *change, **more):
        return self.start(*change, **more).wait(timeout=60)

    def steps(self, *change, token=None):
        """How many steps this change has; it is made."""
        reader, writer = os.pipe()
        code = self.run(*change, token=token, after=0, count=writer)
        assert code == 0, (change, token, code, self.records())
        os.close(writer)
        with os.fdopen(reader) as answer:
            return int(answer.read())

    def records(self):
        return json.loads(LIBRARY.read_text()) if LIBRARY.exists() else {"tokens": []}

    def record(self, name):
        return next((r for r in self.records()["tokens"] if r["name"] == name), None)

    def laptop(self):
        return self.record("laptop")

    def add_bystander(self):
        """A token that nothing is done to: it must stay as it is."""
        assert self.run("add", "bystander", token="full") == 0
        self.bystander = self.record("bystander")

    def in_use(self):
        return self.practice.kind_of(stored_secret(self.laptop()["entry"]))

    def works(self, secret):
        """Asks the service itself, once for each secret."""
        if secret not in self.working:
            proxy = urllib.parse.urlparse(self.practice.proxy)
            connection = http.client.HTTPSConnection(proxy.hostname, proxy.port, context=self.tls)
            connection.set_tunnel("dev.azure.com", 443)
            credential = base64.b64encode((":" + secret).encode()).decode()
            connection.request(
                "GET", "/fabrikam/_apis/connectionData?api-version=7.1-preview.1",
                headers={"Authorization": "Basic " + credential, "Accept": "application/json",
                         "X-TFS-FedAuthRedirect": "Suppress"})
            self.working[secret] = connection.getresponse().status == 200
            connection.close()
        return self.working[secret]

    def verify(self, where, may_be_gone=False):
        """After a recovery. Everything that is promised of what is stored."""
        library = self.records()
        assert not library.get("pending"), f"{where}: a change was not ended"
        known = set()
        for record in library["tokens"]:
            known |= {record["entry"]} | {old["entry"] for old in record["old"]}
            gone = known - set(stored_keys())
            assert not gone, f"{where}: not in the keyring any more: {gone}"
            secret = stored_secret(record["entry"])
            assert secret, f"{where}: {record['name']} leads to no secret"
            assert self.works(secret), f"{where}: {record['name']} leads to a useless secret"
        orphans = set(stored_keys()) - known
        assert not orphans, f"{where}: unknown to the library: {orphans}"
        assert may_be_gone or self.laptop(), f"{where}: the token is gone"
        assert self.record("bystander") == self.bystander, f"{where}: another record has changed"
        secret = stored_secret(self.bystander["entry"])
        assert self.practice.kind_of(secret) == "full", f"{where}: another secret has changed"

    def recover(self, where, may_be_gone=False):
        if not may_be_gone:  # the promise holds before the recovery, too
            assert self.works(stored_secret(self.laptop()["entry"])), f"{where}: nothing to read"
        # Half a minute later, that is: then a lock counts for nothing that was left empty.
        for lock in LIBRARY.parent.glob("*lock"):
            os.utime(lock, (time.time() - 60,) * 2)
        assert self.run("recover") == 0, f"{where}: the recovery failed"
        self.verify(where, may_be_gone)

    def prepare(self, change):
        """Makes the change possible; returns the token that it wants."""
        if change in ("add", "retire"):
            assert self.run("remove") in (0, 1)
        if change == "add":
            return TOKENS[0]
        if change == "retire":
            assert self.run("add", token="revoked") == 0
            assert self.run("replace", token=TOKENS[0]) == 0
            return None
        if not self.laptop():
            assert self.run("add", token=TOKENS[0]) == 0
        while change in ("replace", "recover") and len(self.laptop()["old"]) > 1:
            assert self.run("drop") == 0
        if change in ("drop", "back") and not self.laptop()["old"]:
            assert self.run("replace", token=self.other()) == 0
        if change == "recover":
            self.leave_unfinished()
        return self.other() if change == "replace" else None

    def is_unfinished(self):
        pending = self.records().get("pending")
        return bool(pending) and pending[0]["record"]["entry"] in stored_keys()

    def leave_unfinished(self):
        """A replacement whose secret is in the keyring, and that was not promoted."""
        # The number of messages is not always the same.
        for step in [self.unfinished] * 9 if self.unfinished else range(60, 20, -1):
            self.run("replace", token=self.other(), after=step)
            if self.is_unfinished():
                self.unfinished = step
                return
            self.recover("an unfinished replacement that was none")
            while self.laptop()["old"]:
                assert self.run("drop") == 0
        raise AssertionError("no replacement could be left unfinished")

    def other(self):
        """A token that is neither in use nor kept: one of those cannot be the successor."""
        record = self.laptop()
        kept = {self.practice.kind_of(stored_secret(facts["entry"]))
                for facts in [record, *record["old"]]}
        return next(token for token in TOKENS if token not in kept)

    def end_after_every_step(self, change, stride):
        steps = self.steps(change, token=self.prepare(change))
        for step in range(1, steps + 1, stride):
            token = self.prepare(change)
            code = self.run(change, token=token, after=step)
            assert code in (-signal.SIGKILL, 0), (change, step, code)
            self.deaths += code != 0
            self.recover(f"{change}, ended after step {step}", change in ("add", "remove"))
        print(f"{change}: {steps} steps", flush=True)

    def end_at_random(self, count):
        seed = random.randrange(2 ** 32)
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        for number in range(count):
            change = chance.choice(["add", "replace", "replace", "replace", "drop", "back",
                                    "remove", "recover"])
            token = self.prepare(change)
            process = self.start(change, token=token)
            time.sleep(chance.uniform(0, 0.4))
            process.kill()
            self.deaths += process.wait() == -signal.SIGKILL
            self.recover(f"seed {seed}, death {number}, {change}", change in ("add", "remove"))

    def recover_offline(self):
        """What cannot be decided waits, and the old token stays in use."""
        self.prepare("recover")
        before = self.records()
        proxy = self.environment["https_proxy"]
        self.environment["https_proxy"] = "http://127.0.0.1:9"  # nobody listens there
        assert self.run("recover") == 0
        self.environment["https_proxy"] = proxy
        assert self.records() == before and self.is_unfinished()
        self.recover("a recovery offline")

    def fill_the_disk(self):
        """Every write fails: nothing changes, and the token can be read."""
        before = LIBRARY.read_text()
        for change in ("replace", "drop", "remove"):
            token = self.prepare(change)
            before = LIBRARY.read_text()
            code = subprocess.run(
                ["prlimit", "--fsize=0", self.rotator, change], env=self.environment,
                input=self.practice.token(token).encode() if token else b"", timeout=60,
                check=False).returncode
            assert code == 1, (change, code)
            assert LIBRARY.read_text() == before
            self.verify(f"{change} on a full disk")

    def lock_in_the_middle(self):
        keyring = Keyring()
        steps = self.steps("replace", token=self.prepare("replace"))
        for step in range(1, steps + 1, 3):
            token = self.prepare("replace")
            process = self.start("replace", token=token, after=step, how=signal.SIGSTOP)
            os.waitpid(process.pid, os.WUNTRACED)
            keyring.lock()
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
            process.wait(timeout=60)
            keyring.unlock()
            self.recover(f"keychain locked after step {step}")

    def rotate_at_once(self, seconds):
        """Two rotate the same token, a third reads it: always a token that works."""
        self.prepare("drop")
        output = tempfile.TemporaryFile()  # a pipe would fill
        reader = self.start("read", stdout=output)
        until = time.monotonic() + seconds
        rotations = 0
        while time.monotonic() < until:
            while self.laptop()["old"]:
                assert self.run("drop") == 0
            others = [token for token in TOKENS if token != self.in_use()]
            both = [self.start("replace", token=token) for token in others[:2]]
            rotations += [process.wait(timeout=60) for process in both].count(0)
        reader.kill()
        reader.wait()
        output.seek(0)
        answers = output.read().decode().split("\n")[:-1]
        kinds = {self.practice.kind_of(answer) for answer in answers}
        assert kinds <= set(TOKENS), kinds
        assert rotations > 1 and len(kinds) > 1, (rotations, kinds)  # or it was no test
        self.recover("two rotations at once")
        print(f"at once: {rotations} rotations, {len(answers)} reads", flush=True)

    def hammer(self, seconds):
        outputs = [tempfile.TemporaryFile() for _ in range(2)]
        both = [self.start("hammer", name, stdout=output)
                for name, output in zip(("one", "two"), outputs)]
        time.sleep(seconds)
        codes = [process.poll() for process in both]
        for process in both:
            process.kill()
            process.wait()
        for output in outputs:
            output.seek(0)
        last = [int(output.read().split(b"\n")[-2]) for output in outputs]
        labels = {record["name"]: int(record["label"]) for record in self.records()["tokens"]
                  if record["label"].isdigit()}
        for name, promised in zip(("one", "two"), last):
            for number in range(50):
                wanted = max((i for i in range(number, promised + 1, 50)), default=None)
                found = labels.get(f"{name}-{number}")
                assert wanted is None or found in (wanted, wanted + 50), (name, number, found)
        assert codes == [None, None], f"gave up: {codes}, after {last}"
        print(f"hammered: {sum(last)} changes", flush=True)


class Keyring:
    """Locks the real keyring, and unlocks it as the login does, without a prompt."""

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.session = self.call("Secret.Service", "OpenSession", "(sv)", "plain",
                                 GLib.Variant("s", ""))[1]
        self.collection = self.call("Secret.Service", "ReadAlias", "(s)", "default")[0]

    def call(self, interface, method, signature, *arguments):
        prefix = "org.gnome.keyring." if interface.startswith("Internal") else "org.freedesktop."
        return self.bus.call_sync(
            "org.freedesktop.secrets", "/org/freedesktop/secrets", prefix + interface, method,
            GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NONE, 30_000, None).unpack()

    def lock(self):
        self.call("Secret.Service", "Lock", "(ao)", [self.collection])

    def unlock(self):
        password = (pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "keyring-password").read_bytes()
        self.call("InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                  "(o(oayays))", self.collection,
                  (self.session, b"", password, "text/plain"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=0, help="random deaths; 0: the short run")
    options = parser.parse_args()
    is_long = options.count > 0
    with PracticeOrganization(options.build / "tests/practice/practice-organization") as practice:
        harness = Harness(options.build, practice)
        harness.add_bystander()
        for change in ("add", "replace", "drop", "retire", "back", "recover", "remove"):
            harness.end_after_every_step(change, 1 if is_long else 5)
        harness.end_at_random(options.count or 5)
        harness.recover_offline()
        harness.fill_the_disk()
        harness.lock_in_the_middle()
        harness.rotate_at_once(30 if is_long else 2)
        harness.hammer(30 if is_long else 3)
        print(f"{harness.deaths} deaths, nothing lost", flush=True)


main()
