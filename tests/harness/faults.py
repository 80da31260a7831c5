# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""One thing goes wrong in one change; then the promises are looked at."""

import os
import random
import signal
import time

from changes import CHANGES, MAY_TAKE_AWAY
from keyring import Keyring
from stored import Fault


def end_at_every_step(changes, change, stride):
    """Killed after each of its steps in turn, until it gets through."""
    def run(token, fault):
        code = changes.stored.run(change, token=token, fault=fault)
        assert code in (-signal.SIGKILL, 0), (change, fault.name, code, changes.stored.complaint())
    return at_every_step(changes, change, lambda at: Fault("end", at), run, stride)


def fail_at_every_step(changes, change, kind, lasts, stride):
    """Each write, or message to the keyring, fails in turn, with or without all later ones."""
    def run(token, fault):
        code = changes.stored.run(change, token=token, fault=fault)
        assert code in (0, 1), (change, fault.name, code, changes.stored.complaint())
    return at_every_step(changes, change, lambda at: Fault(kind, at, lasts), run, stride)


def lock_at_every_step(changes, change, stride):
    """The keyring is locked after each step in turn; nobody unlocks it before the change ended."""
    keyring = Keyring()

    def run(token, fault):
        process = changes.stored.start(change, token=token, fault=fault)
        seen = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WSTOPPED | os.WNOWAIT)
        keyring.lock()
        if seen.si_code == os.CLD_STOPPED:
            process.send_signal(signal.SIGCONT)
        code = process.wait(timeout=60)
        keyring.unlock()
        assert code in (0, 1), (change, fault.name, code, changes.stored.complaint())
    return at_every_step(changes, change, lambda at: Fault("stop", at), run, stride)


def at_every_step(changes, change, fault_at, run, stride):
    """How often the fault was met."""
    met = 0
    while True:
        token = changes.prepare(change)
        fault = fault_at(1 + stride // 2 + met * stride)
        run(token, fault)
        taken = changes.stored.steps_taken()
        changes.stored.recover(f"{change}: {fault.name}", change in MAY_TAKE_AWAY)
        if taken is not None and taken < fault.at:
            return met
        met += 1


def end_at_random(changes, count):
    seed = random.randrange(2 ** 32)
    print(f"seed {seed}", flush=True)
    chance = random.Random(seed)
    deaths = 0
    for number in range(count):
        change = chance.choice(["replace", "replace", *(c for c in CHANGES if c != "retire")])
        token = changes.prepare(change)
        process = changes.stored.start(change, token=token)
        time.sleep(chance.uniform(0, 0.4))
        process.kill()
        deaths += process.wait() == -signal.SIGKILL
        changes.stored.recover(f"seed {seed}, death {number}, {change}", change in MAY_TAKE_AWAY)
    return deaths


def recover_offline(changes):
    """What cannot be decided waits, and the old token stays in use."""
    stored = changes.stored
    changes.prepare("recover")
    before = stored.records()
    proxy = stored.environment["https_proxy"]
    stored.environment["https_proxy"] = "http://127.0.0.1:9"  # nobody listens there
    changes.make("recover")
    stored.environment["https_proxy"] = proxy
    assert stored.records() == before and changes.is_unfinished()
    stored.recover("a recovery offline")
