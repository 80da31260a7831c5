# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Four processes at a time change and read the same tokens; one in three is killed on the way.

Runs the real program in tests/session, with a real keyring, against the practice organization."""

import argparse
import collections
import concurrent.futures
import json
import pathlib
import random
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "endtoend"))

from changes import TOKENS  # noqa: E402
from practice import PracticeOrganization  # noqa: E402
from stored import StoredTokens, key_of  # noqa: E402

# What is done to each: the bystander is only read, the laptop always has some token.
ACTIONS = {
    "bystander": ["token", "lookup"],
    "laptop": ["token", "token", "lookup", "lookup", "replace", "replace", "drop", "back", "check", "list"],
    "fleeting": ["token", "add", "add", "replace", "drop", "check", "remove"],
}
AT_ONCE = 4
EACH = {action for actions in ACTIONS.values() for action in actions}
LONGEST = 120  # seconds, until each of them has succeeded once


class Chaos:
    def __init__(self, stored, build, seed):
        self.stored = stored
        self.program = build / "app" / "patwizard"
        self.seed = seed
        self.ended = collections.Counter()  # by action and exit status
        self.succeeded = set()
        self.troubles = []

    def command(self, action, name):
        if action in ("drop", "back"):  # not without a window
            return [self.stored.rotator, action, name]
        if action == "lookup":  # whoever asks the keyring itself
            return ["secret-tool", "lookup", "server", "patwizard", "user", key_of(name)]
        place = {"add": ["fabrikam", "--name", name], "list": ["--json"]}
        more = {"add": ["--expires", "2099-12-31"],
                "replace": ["--expires", "2099-12-31", "--allow-less"]}
        return [self.program, action, *place.get(action, ["fabrikam/" + name]),
                *more.get(action, []), "--ca-file", self.stored.practice.authority]

    def act(self, chance):
        name = chance.choice(list(ACTIONS))
        action = chance.choice(ACTIONS[name])
        dies_after = chance.uniform(0, 0.4) if chance.random() < 1 / 3 else None
        process = subprocess.Popen(
            self.command(action, name), env=self.stored.environment, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        given = self.stored.practice.token(chance.choice(TOKENS))
        try:
            out, err = process.communicate(given, timeout=dies_after or 60)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            if dies_after is None:
                self.troubles.append(f"{action} {name} did not end")
        code = process.returncode
        was_killed = dies_after is not None and code == -signal.SIGKILL
        self.ended[action, "killed" if was_killed else code] += 1
        if code == 0:
            self.succeeded.add(action)
        if not was_killed and (code < 0 or not self.is_right(action, name, code, out)):
            self.troubles.append(f"{action} {name}: {code}, {err}")

    def is_right(self, action, name, code, out):
        """What somebody reads is there whenever it had been there all the time."""
        if action == "list":
            names = {token["name"] for token in json.loads(out)["tokens"]}
            return code == 0 and {"bystander", "laptop"} <= names
        if action not in ("token", "lookup"):
            return True
        if name == "fleeting" and code == 6:
            return out == ""
        kinds = ["full"] if name == "bystander" else TOKENS
        return code == 0 and self.stored.practice.kind_of(out.strip()) in kinds

    def work(self, number, seconds):
        chance = random.Random(f"{self.seed}-{number}")
        started = time.monotonic()
        while not self.troubles:
            lasted = time.monotonic() - started
            if lasted > LONGEST or (lasted > seconds and EACH <= self.succeeded):
                return
            self.act(chance)

    def run(self, seconds):
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            workers = [pool.submit(self.work, number, seconds) for number in range(AT_ONCE)]
        for worker in workers:
            worker.result()  # raises what it has raised
        assert not self.troubles, self.troubles
        assert EACH <= self.succeeded, self.succeeded  # or it was no test

    def report(self):
        killed = sum(count for (_, end), count in self.ended.items() if end == "killed")
        print(f"{sum(self.ended.values())} processes, {killed} killed")
        for action in sorted({action for action, _ in self.ended}):
            ends = {str(end): count for (each, end), count in self.ended.items() if each == action}
            print(f"  {action}: {', '.join(f'{count} × {end}' for end, count in ends.items())}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=random.randrange(2 ** 32))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with PracticeOrganization(options.build / "tests/practice/practice-organization") as practice:
        stored = StoredTokens(options.build, practice)
        assert stored.run("add", "laptop", token=TOKENS[0]) == 0, stored.complaint()
        chaos = Chaos(stored, options.build, options.seed)
        chaos.run(options.seconds)
        chaos.report()
        stored.recover(f"chaos, seed {options.seed}", names=ACTIONS)
    print("nothing lost", flush=True)


main()
