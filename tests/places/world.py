# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""What the stories of this folder share: the program, a stored token, and no screen."""

import argparse
import contextlib
import os
import pathlib
import subprocess
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(1, str(TESTS / "endtoend"))

from commands import Commands  # noqa: E402
from practice import PracticeOrganization  # noqa: E402


class World:
    def __init__(self, options, practice):
        self.program = options.program
        self.practice = practice
        self.commands = Commands(options, practice)
        self.organization = practice.name
        self.place = f"{practice.name}/laptop"
        self.token = practice.token("full")

    def store(self):
        self.commands.add("laptop", "full")

    def start(self, *words, **more):
        """The program as a process."""
        more.setdefault("env", {**os.environ, **self.commands.environment, **more.pop("extra", {})})
        return subprocess.Popen([self.program, *words], **more)

    def run(self, *words, text=b"", **more):
        """How the program ends, and what it says."""
        with self.start(*words, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                        stderr=subprocess.PIPE, **more) as process:
            process.stdout_bytes, process.stderr_bytes = process.communicate(text, timeout=120)
        return process

    def lock_keyring(self):
        subprocess.run(
            ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
             "/org/freedesktop/secrets", "--method", "org.freedesktop.Secret.Service.Lock",
             "['/org/freedesktop/secrets/aliases/default']"],
            check=True, stdout=subprocess.DEVNULL)


@contextlib.contextmanager
def stored_token():
    """A world in which one token is stored."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--practice", required=True)
    options = parser.parse_args()
    with PracticeOrganization(options.practice) as practice:
        world = World(options, practice)
        world.store()
        yield world


def equal(one, other):
    assert one == other, f"\n{one!r}\nis not\n{other!r}"
