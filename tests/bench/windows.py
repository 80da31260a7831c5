# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Start to first paint, and memory, of the program as it is: Qt itself tells of the paint."""

import copy
import glob
import json
import os
import re
import subprocess
import threading
import time

RECORDS = 1000
SETTLING = 0.5  # s after the first paint until the memory is read

# Qt's word, on standard error, that painted pixels go to the screen. The lines before it cost both
# programs time: some hundred of them about a millisecond.
TELL_OF_PAINTING = "qt.widgets.painting=true"
PAINTED = re.compile(r"Flushing .* of ([\w:]+)\(")  # the class of the window


class Start:
    """One start of a program: the ms until it painted, on the clock and of the processor, and its
    memory in MiB. It must paint a `window` first, or the numbers are about something else."""

    def __init__(self, words, window, platform, **environment):
        environment = {**os.environ, "QT_QPA_PLATFORM": platform,
                       "QT_LOGGING_RULES": TELL_OF_PAINTING, **environment}
        # People's desktops start it only for a screen reader.
        environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        start = time.monotonic()
        program = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, env=environment, encoding="utf-8",
                                   errors="replace")
        painted = next(filter(None, map(PAINTED.search, program.stderr)), None)
        self.clock = 1000 * (time.monotonic() - start)
        if not painted:
            raise RuntimeError(f"{words} ended without a window: {program.wait()}")
        self.processor = processor_time(program.pid)
        reader = threading.Thread(target=program.stderr.read)  # or it would wait for us
        reader.start()
        time.sleep(SETTLING)
        self.memory = resident(program.pid)
        program.terminate()
        program.wait()
        reader.join()
        program.stderr.close()
        if painted[1] != window:
            raise RuntimeError(f"{words} painted {painted[1]}, not {window}")


def processor_time(pid):
    """Of all its threads, in ms. (/proc/PID/stat counts in steps of ten.)"""
    total = 0
    for name in glob.glob(f"/proc/{pid}/task/*/schedstat"):
        with open(name, encoding="ascii") as file:
            total += int(file.read().split()[0])
    return total / 1e6


def resident(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        fields = dict(line.split(":", 1) for line in status)
    return int(fields["VmRSS"].split()[0]) / 1024


def write_library(folder, record, count):
    """A data folder with `count` records like this one, whose secret is that of all."""
    library = os.path.join(folder, "patwizard")
    os.makedirs(library, mode=0o700)
    records = []
    for i in range(count):
        records.append(copy.deepcopy(record))
        records[-1] |= {"name": f"token-{i}", "label": f"token-{i}"}
    if not records:
        return
    with open(os.path.join(library, "tokens.json"), "x", encoding="utf-8") as file:
        json.dump({"version": 1, "tokens": records}, file)


class Windows:
    def __init__(self, program, bare, record, folder):
        """`record`: what tokens.json says of a token. The libraries go into `folder`."""
        self._starts = {"a bare QWizard": ([bare], "QWizard", {})}
        for what, count, window in [
                ("first-time setup, 0 records", 0, "wizard::TokenWizard"),
                ("overview, 1 record", 1, "overview::OverviewWindow"),
                (f"overview, {RECORDS} records", RECORDS, "overview::OverviewWindow")]:
            data = os.path.join(folder, str(count))
            write_library(data, record, count)
            self._starts[what] = ([program], window, {"XDG_DATA_HOME": data})
            self.largest = data

    def measure(self, platform, rounds):
        """Per program, the bare one first, its starts; in turn, so that all have the same luck."""
        found = {what: [] for what in self._starts}
        for _ in range(rounds + 1):
            for what, (words, window, environment) in self._starts.items():
                found[what].append(Start(words, window, platform, **environment))
        return {what: starts[1:] for what, starts in found.items()}  # the first warms the caches
