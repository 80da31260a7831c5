# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Several processes at once."""

import tempfile
import threading
import time

from changes import TOKENS
from keychain import stored_secret
from stored import key_of


class Lookups(threading.Thread):
    """Asks the keyring itself, again and again: what it finds, None if it is nothing."""

    def __init__(self, name):
        super().__init__()
        self.key = key_of(name)
        self.found = []
        self.is_over = False

    def run(self):
        while not self.is_over:
            self.found.append(stored_secret(self.key))

    def end(self):
        self.is_over = True
        self.join()
        return self.found


def rotate_at_once(changes, seconds):
    """Two rotate the same token, two others read it: always a token that works."""
    stored = changes.stored
    changes.prepare("drop")
    lookups = Lookups("laptop")
    lookups.start()
    output = tempfile.TemporaryFile()  # a pipe would fill
    reader = stored.start("read", stdout=output)
    until = time.monotonic() + seconds
    rotations = 0
    while time.monotonic() < until:
        changes.drop_all()
        others = [token for token in TOKENS if token != stored.in_use()]
        both = [stored.start("replace", token=token) for token in others[:2]]
        rotations += [process.wait(timeout=60) for process in both].count(0)
    reader.kill()
    reader.wait()
    output.seek(0)
    answers = output.read().decode().split("\n")[:-1]
    found = lookups.end()
    for read in (answers, found):
        assert all(read), "a reader found nothing"
        kinds = {stored.practice.kind_of(answer) for answer in read}
        assert kinds <= set(TOKENS), kinds
        assert rotations > 1 and len(kinds) > 1, (rotations, kinds)  # or it was no test
    stored.recover("two rotations at once")
    print(f"at once: {rotations} rotations, {len(answers)} reads, {len(found)} of the keyring",
          flush=True)


def take_over_at_once(changes, count):
    """A library of an earlier version is taken over by two at a time, and read meanwhile."""
    stored = changes.stored
    for _ in range(count):
        changes.prepare("check")
        former = stored_secret(key_of("laptop"))
        lookups = Lookups("laptop")
        lookups.start()
        both = [stored.start("check") for _ in range(2)]
        assert [process.wait(timeout=60) for process in both] == [0, 0], stored.complaint()
        found = set(lookups.end())
        assert found <= {former, stored_secret(stored.laptop()["entry"])}, "a reader found nothing"
        stored.recover("taken over by two at once")


def hammer(stored, seconds):
    """Two add and change records as fast as they can; nothing that was promised is lost."""
    outputs = [tempfile.TemporaryFile() for _ in range(2)]
    both = [stored.start("hammer", name, stdout=output)
            for name, output in zip(("one", "two"), outputs)]
    time.sleep(seconds)
    codes = [process.poll() for process in both]
    for process in both:
        process.kill()
        process.wait()
    for output in outputs:
        output.seek(0)
    last = [int(output.read().split(b"\n")[-2]) for output in outputs]
    labels = {record["name"]: int(record["label"]) for record in stored.records()["tokens"]
              if record["label"].isdigit()}
    for name, promised in zip(("one", "two"), last):
        for number in range(50):
            wanted = max((i for i in range(number, promised + 1, 50)), default=None)
            found = labels.get(f"{name}-{number}")
            assert wanted is None or found in (wanted, wanted + 50), (name, number, found)
    assert codes == [None, None], f"gave up: {codes}, after {last}"
    print(f"hammered: {sum(last)} changes in {seconds} s", flush=True)
