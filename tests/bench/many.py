# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""What the check of a token costs when it is one of many: the processor's time of the program, by
command and in the window."""

import os
import subprocess
import time

import checks
import library
from busy import Painting
from desktop import press, until
from windows import PAINTED, TELL_OF_PAINTING

CALM = 3  # s in which it does nothing: then it has nothing to do
TICK = 1000 / os.sysconf("SC_CLK_TCK")  # ms


class Many:
    def __init__(self, commands, practice, data, tokens):
        """A library of so many `tokens`, like the one that is stored, in the folder `data`."""
        self._commands = commands
        self._practice = practice
        self._tokens = tokens
        self._environment = {**os.environ, **commands.environment, "QT_QPA_PLATFORM": "xcb",
                             "XDG_DATA_HOME": data}
        self._environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        library.write(data, library.stored_record(), tokens)

    def by_command(self):
        """In ms a token."""
        self._practice.command("forget")
        words = self._commands.words("check", "--timeout", "600")
        return self._settle(checks.Effort(lambda: subprocess.run(
            words, env=self._environment, stdout=subprocess.DEVNULL, check=True)).processor)

    def in_window(self):
        """In ms a token."""
        self._practice.command("forget")
        overview = subprocess.Popen(
            self._commands.words(), env={**self._environment, "QT_LOGGING_RULES": TELL_OF_PAINTING},
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8", errors="replace")
        try:
            next(filter(PAINTED.search, overview.stderr))
            Painting(overview.stderr).start()
            before = self._used_once_calm(overview.pid)
            press("Alt+a")  # Check all
            until(self._practice.requests, lambda: "nothing is checked")
            used = self._used_once_calm(overview.pid) - before
        finally:
            overview.terminate()
            overview.wait()
        return self._settle(used)

    def _used_once_calm(self, pid):
        """What it has used of the processor, in ms."""
        used, since = None, time.monotonic()
        while time.monotonic() - since < CALM:
            time.sleep(0.1)
            with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                times = file.read().rpartition(")")[2].split()[11:13]
            now = TICK * sum(map(int, times))
            if used is None or now - used > 2 * TICK:  # a timer is nothing to do
                used, since = now, time.monotonic()
        return used

    def _settle(self, used):
        asked = len(self._practice.requests())
        assert asked == self._tokens * checks.REQUESTS_A_TOKEN, f"{asked} requests"
        return used / self._tokens
