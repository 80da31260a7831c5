# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""How long the thread that answers the person was busy at most, while it had much to do."""

import os
import re
import subprocess
import threading
import time

import checks
from desktop import press
from windows import PAINTED, TELL_OF_PAINTING

PAUSE = 0.001  # s between two looks
SETTLING = 1  # s
CHECKING = 6  # s of a check that takes longer
LOOK_AROUND = ["End", "Home"] + 6 * ["Page_Down"] + ["Down"] * 6 + ["Page_Up"] * 6
LARGE = 100_000  # pixels that are painted anew when the table moves, and not when a cursor blinks
SIZE = re.compile(r"Flushing .*?(\d+)x(\d+)")


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


class Painting(threading.Thread):
    """Reads what the program says of its painting, or it would wait for a reader."""

    def __init__(self, stream):
        super().__init__()
        self.large = 0  # paintings
        self._stream = stream

    def run(self):
        for width, height in (size.groups() for size in map(SIZE.search, self._stream) if size):
            self.large += int(width) * int(height) >= LARGE


def measure(commands, practice, data, records):
    """While the library of so many records in `data` is looked through, and while it is checked
    besides: in ms."""
    environment = {**os.environ, **commands.environment, "QT_QPA_PLATFORM": "xcb",
                   "XDG_DATA_HOME": data, "QT_LOGGING_RULES": TELL_OF_PAINTING}
    environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    practice.command("forget")
    overview = subprocess.Popen(commands.words(), env=environment, stdin=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, encoding="utf-8", errors="replace")
    try:
        next(filter(PAINTED.search, overview.stderr))
        painting = Painting(overview.stderr)
        painting.start()
        time.sleep(SETTLING)
        before = painting.large
        with Looking(overview.pid) as shown:
            look_around()
        moved = painting.large - before
        with Looking(overview.pid) as checked:
            press("Alt+a")  # Check all
            end = time.monotonic() + CHECKING
            while time.monotonic() < end:
                look_around()
    finally:
        overview.terminate()
        overview.wait()
    painting.join()
    overview.stderr.close()
    asked, expected = len(practice.requests()), records * checks.REQUESTS_A_TOKEN
    assert moved > 1, f"{moved} paintings: nobody looked through it"
    assert asked >= min(expected, 100), f"{asked} requests: that was no check"
    return shown.longest, checked.longest
