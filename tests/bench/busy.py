# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""How long the thread that answers the person was busy at most, while it had much to do."""

import os
import subprocess
import threading
import time

from desktop import press
from windows import PAINTED, TELL_OF_PAINTING

PAUSE = 0.001  # s between two looks
SETTLING = 1  # s
CHECKING = 6  # s of a check that takes longer
LOOK_AROUND = ["End", "Home"] + 6 * ["Page_Down"] + ["Down"] * 6 + ["Page_Up"] * 6


class Looking(threading.Thread):
    """Looks, from outside, whether the first thread of a process waits for something to do. Waits
    for the processor count as work: a busy machine makes the numbers larger, never smaller."""

    def __init__(self, pid):
        super().__init__()
        self.longest = 0  # ms
        self._stat = f"/proc/{pid}/task/{pid}/stat"
        self._end = threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        self.join()

    def run(self):
        calm = time.monotonic()
        while not self._end.wait(PAUSE):
            with open(self._stat, encoding="utf-8") as file:
                waits = file.read().rpartition(")")[2].split()[0] == "S"
            now = time.monotonic()
            self.longest = max(self.longest, 1000 * (now - calm))
            if waits:
                calm = now


def look_around():
    for key in LOOK_AROUND:
        press(key)
        time.sleep(0.05)


def measure(program, practice, data):
    """While the library in `data` is looked through, and while it is checked besides: in ms."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "XDG_DATA_HOME": data,
                   "QT_LOGGING_RULES": TELL_OF_PAINTING, "https_proxy": practice.proxy,
                   "no_proxy": ""}
    environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    practice.command("forget")
    overview = subprocess.Popen([program, "--ca-file", practice.authority], env=environment,
                                stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                encoding="utf-8", errors="replace")
    try:
        next(filter(PAINTED.search, overview.stderr))
        reader = threading.Thread(target=overview.stderr.read)  # or it would wait for us
        reader.start()
        time.sleep(SETTLING)
        with Looking(overview.pid) as shown:
            look_around()
        with Looking(overview.pid) as checked:
            press("Alt+a")  # Check all
            end = time.monotonic() + CHECKING
            while time.monotonic() < end:
                look_around()
    finally:
        overview.terminate()
        overview.wait()
    reader.join()
    overview.stderr.close()
    asked = len(practice.requests())
    assert asked > 100, f"{asked} requests: that was no check"
    return shown.longest, checked.longest
