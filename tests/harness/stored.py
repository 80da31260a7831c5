# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The stored tokens: the rotator that changes them, and all that is promised of them."""

import base64
import http.client
import json
import os
import pathlib
import ssl
import subprocess
import tempfile
import time
import urllib.parse

from keychain import stored_keys, stored_secret

LIBRARY = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "patwizard" / "tokens.json"


def key_of(name):
    """Where all read the token in use."""
    return f"fabrikam/{name}"


class Fault:
    """What goes wrong in the rotator: the at-th step of this kind (faults.c tells the kinds)."""

    def __init__(self, kind, at, lasts=False):
        self.at = at
        self.name = f"{kind}, step {at}{' and later' if lasts else ''}"
        self.environment = {"FAULT": kind, "FAULT_AT": str(at), "FAULT_FOLDER": str(LIBRARY.parent)}
        if lasts:
            self.environment["FAULT_LASTS"] = "1"


class StoredTokens:
    def __init__(self, build, practice):
        self.practice = practice
        self.rotator = build / "tests" / "rotator"
        self.faults = build / "tests" / "libfaults.so"
        self.environment = dict(
            os.environ, https_proxy=practice.proxy, no_proxy="", CA=practice.authority,
            ASAN_OPTIONS="verify_asan_link_order=0:detect_leaks=0")
        self.tls = ssl.create_default_context(cafile=practice.authority)
        self.working = {}
        self.complaints = tempfile.TemporaryFile()  # the rotator's
        self.steps = tempfile.TemporaryFile()
        assert self.run("add", "bystander", token="full") == 0, self.complaint()
        self.bystander = self.record("bystander")  # nothing is done to it: it must stay as it is

    def start(self, *change, token=None, fault=None, **more):
        environment = dict(self.environment)
        for file in (self.complaints, self.steps):
            file.seek(0)
            file.truncate()
        if fault:
            environment |= fault.environment | {"LD_PRELOAD": str(self.faults),
                                                "FAULT_COUNT": str(self.steps.fileno())}
            more["pass_fds"] = [self.steps.fileno()]
        process = subprocess.Popen([self.rotator, *change], env=environment,
                                   stdin=subprocess.PIPE, stderr=self.complaints, **more)
        if token:
            process.stdin.write(self.practice.token(token).encode())
        process.stdin.close()
        return process

    def run(self, *change, **more):
        return self.start(*change, **more).wait(timeout=60)

    def complaint(self):
        """What the last process had to say."""
        self.complaints.seek(0)
        return self.complaints.read().decode(errors="replace")

    def steps_taken(self):
        """By the last process, of the kind of its fault; None if it was killed."""
        self.steps.seek(0)
        text = self.steps.read()
        return int(text) if text else None

    def records(self):
        return json.loads(LIBRARY.read_text()) if LIBRARY.exists() else {"tokens": []}

    def record(self, name):
        return next((r for r in self.records()["tokens"] if r["name"] == name), None)

    def laptop(self):
        """The one that is changed."""
        return self.record("laptop")

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
        """After a recovery: everything that is promised."""
        library = self.records()
        assert not library.get("pending"), f"{where}: a change was not ended"
        stored = set(stored_keys())
        known = set()
        secrets = {}
        for record in library["tokens"]:
            key = key_of(record["name"])
            known |= {key, record["entry"]} | {old["entry"] for old in record["old"]}
            assert known <= stored, f"{where}: not in the keyring any more: {known - stored}"
            secret = secrets[record["name"]] = stored_secret(record["entry"])
            assert secret, f"{where}: {record['name']} leads to no secret"
            assert self.works(secret), f"{where}: {record['name']} leads to a useless secret"
            published = stored_secret(key)
            if record.get("published"):  # not of an earlier version
                assert record["published"] == record["entry"], f"{where}: {key} is behind"
                assert published == secret, f"{where}: another token is in use at {key}"
            assert self.works(published), f"{where}: a useless secret at {key}"
        assert stored <= known, f"{where}: unknown to the library: {stored - known}"
        assert may_be_gone or "laptop" in secrets, f"{where}: the token is gone"
        assert self.record("bystander") == self.bystander, f"{where}: another record has changed"
        kind = self.practice.kind_of(secrets["bystander"])
        assert kind == "full", f"{where}: another secret has changed"

    def recover(self, where, may_be_gone=False, names=("laptop",)):
        if not may_be_gone:  # the promise holds before the recovery, too
            for key in (self.laptop()["entry"], key_of("laptop")):
                assert self.works(stored_secret(key)), f"{where}: nothing to read at {key}"
        # Half a minute later, that is: then a lock counts for nothing that was left empty.
        for lock in LIBRARY.parent.glob("*lock"):
            os.utime(lock, (time.time() - 60,) * 2)
        assert self.run("recover") == 0, f"{where}: the recovery failed: {self.complaint()}"
        # Else one killed over the lock of one killed over the lock of … is all that gets killed.
        for name in names if list(LIBRARY.parent.glob("*lock")) else []:
            assert self.run("settle", name) == 0, f"{where}: changed no more: {self.complaint()}"
        for lock in LIBRARY.parent.glob("*lock"):  # Qt's own, of one that was killed at the same
            assert lock.name.endswith(".rmlock"), f"{where}: {lock.name} is left"
            lock.unlink()
        self.verify(where, may_be_gone)
