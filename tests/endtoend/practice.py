# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The practice organization as a process: its greeting, its commands, its end."""

import json
import subprocess
import tempfile


class PracticeOrganization:
    """Runs `practice-organization` for as long as the with-block lasts."""

    def __init__(self, program):
        self._folder = tempfile.TemporaryDirectory(prefix="practice-")
        self._process = subprocess.Popen(
            [program, "--folder", self._folder.name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        greeting = self._answer()
        self.proxy = greeting["proxy"]
        self.authority = greeting["authority"]
        self.name = greeting["organization"]
        self.kinds = {row["key"]: row["shows"] for row in greeting["tokens"]}
        self._tokens = {row["key"]: row["token"] for row in greeting["tokens"]}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()  # it ends with its input
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._folder.cleanup()

    def token(self, kind):
        return self._tokens[kind]

    def kind_of(self, token):
        """The key of a token's kind, or None for a text that is no practice token."""
        return next((key for key, value in self._tokens.items() if value == token), None)

    def command(self, line):
        """Sends one command (try "help") and returns its answer."""
        print(line, file=self._process.stdin, flush=True)
        answer = self._answer()
        if "error" in answer:
            raise ValueError(f"practice organization: {line}: {answer['error']}")
        return answer

    def requests(self):
        return self.command("requests")["requests"]

    def unexpected(self):
        return self.command("unexpected")["unexpected"]

    def _answer(self):
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the practice organization ended: {self._process.wait()}")
        return json.loads(line)
