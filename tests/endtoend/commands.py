# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""PAT Wizard's commands, beside its windows."""

import json
import os
import subprocess

import desktop


class Commands:
    """Runs the program headless, against the practice organization."""

    def __init__(self, options, practice):
        self._program = options.program
        self._practice = practice
        self.environment = {"https_proxy": practice.proxy, "no_proxy": ""}

    def words(self, *words):
        """The command line of the program for these words."""
        return [self._program, *words, "--ca-file", self._practice.authority]

    def run(self, *words, token=""):
        """What a command prints; the token goes to its standard input."""
        ended = subprocess.run(
            self.words(*words), input=token.encode(), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, check=False, timeout=desktop.PATIENCE,
            env={**os.environ, **self.environment})
        assert ended.returncode == 0, ended.stderr.decode()
        return ended.stdout.decode()

    def add(self, name, kind, expires="2099-12-31"):
        self.run("add", self._practice.name, "--name", name, "--expires", expires,
                 token=self._practice.token(kind))

    def listed(self):
        return json.loads(self.run("list", "--json"))["tokens"]

    def names(self):
        return [token["name"] for token in self.listed()]

    def expiry(self, name):
        return next(token["expires"] for token in self.listed() if token["name"] == name)
