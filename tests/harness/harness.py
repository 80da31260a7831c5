# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Lets things go wrong in every change of stored tokens, and looks whether a token is lost by it.

Runs in tests/session, with a real keyring, against the practice organization. With --count at every
step, and that many times more at random instants."""

import argparse
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "endtoend"))

from atonce import hammer, rotate_at_once, take_over_at_once  # noqa: E402
from changes import CHANGES, Changes  # noqa: E402
from faults import (end_at_every_step, end_at_random, fail_at_every_step,  # noqa: E402
                    lock_at_every_step, recover_offline)
from practice import PracticeOrganization  # noqa: E402
from stored import StoredTokens  # noqa: E402

# Of how many steps the short run takes one: the promises are the same, the instants are fewer.
STRIDES = {"end": 13, "full disk": 7, "one write": 7, "no keyring": 7, "one message": 7, "lock": 21}


def every_step(changes, change, strides):
    """How often each fault was met."""
    return {
        "end": end_at_every_step(changes, change, strides["end"]),
        "full disk": fail_at_every_step(changes, change, "disk", True, strides["full disk"]),
        "one write": fail_at_every_step(changes, change, "disk", False, strides["one write"]),
        "no keyring": fail_at_every_step(changes, change, "keyring", True, strides["no keyring"]),
        "one message": fail_at_every_step(changes, change, "keyring", False,
                                          strides["one message"]),
        "lock": lock_at_every_step(changes, change, strides["lock"]),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=0, help="random deaths; 0: the short run")
    options = parser.parse_args()
    is_long = options.count > 0
    started = time.monotonic()
    with PracticeOrganization(options.build / "tests/practice/practice-organization") as practice:
        stored = StoredTokens(options.build, practice)
        changes = Changes(stored)
        for change in CHANGES:
            met = every_step(changes, change, dict.fromkeys(STRIDES, 1) if is_long else STRIDES)
            assert all(met.values()), (change, met)  # or it was no test
            print(f"{change}: {met}, {time.monotonic() - started:.0f} s", flush=True)
        print(f"{end_at_random(changes, options.count or 5)} random deaths", flush=True)
        recover_offline(changes)
        rotate_at_once(changes, 30 if is_long else 3)
        take_over_at_once(changes, 30 if is_long else 3)
        hammer(stored, 30)
    print(f"nothing lost, after {time.monotonic() - started:.0f} s", flush=True)


main()
