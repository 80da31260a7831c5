# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Start to first paint, and memory, of the program as it is: Qt itself tells of the paint. That the
windows show what is to be measured is seen as a screen reader sees it, in starts of their own: with
one, a start takes longer."""

import glob
import os
import re
import subprocess
import threading
import time

from gi.repository import GLib

import desktop
import library
from journey import begins

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


class Window:
    """A window of a program, and how a screen reader knows that it shows what is to be measured."""

    def __init__(self, words, name, shows, **environment):
        self._words = words
        self._name = name  # its class
        self._shows = shows
        self._environment = environment

    def prove(self):
        with desktop.Program(self._words, QT_QPA_PLATFORM="xcb", **self._environment) as program:
            desktop.until(lambda: self._shows(program), program.described)

    def start(self, platform):
        return Start(self._words, self._name, platform, **self._environment)


def shows_button(program):
    return program.find("push button", "Finish")


def shows_first_page(program):
    return program.find("text", begins("Organization"))


def shows_rows(count):
    names = {library.name_of(i) for i in range(count)}

    def shows(program):
        try:
            table = program.find("table", re.compile(""))
            return table and set(table.column("Name")) == names
        except GLib.Error:  # it changed while it was read
            return False

    return shows


def overview(words, data, count):
    return Window(words, "overview::OverviewWindow", shows_rows(count), XDG_DATA_HOME=data)


class Windows:
    """The least that Qt takes, for nothing and for one page; and the windows of the program, the
    largest for so many `records`."""

    BARE, PAGE, SETUP, ONE = ("a bare QWizard", "one such page, of Qt alone",
                              "first-time setup, 0 records", "overview, 1 record")

    def __init__(self, build, record, folder, records):
        """`record`: what tokens.json says of a token. The libraries go into `folder`."""
        self.many = f"overview, {records} records"
        data = {count: os.path.join(folder, str(count)) for count in [0, 1, records]}
        for count, each in data.items():
            library.write(each, record, count)
        program = [build / "app" / "patwizard"]
        self._windows = {
            self.BARE: Window([build / "tests" / "barewizard"], "QWizard", shows_button),
            self.PAGE: Window([build / "tests" / "onepagewizard"], "QWizard", shows_first_page),
            self.SETUP: Window(program, "wizard::TokenWizard", shows_first_page,
                               XDG_DATA_HOME=data[0]),
            self.ONE: overview(program, data[1], 1),
            self.many: overview(program, data[records], records),
        }

    def prove(self):
        for window in self._windows.values():
            window.prove()

    def measure(self, platform, rounds):
        """The starts of each; in turn, so that all have the same luck."""
        self.prove()
        found = {what: [] for what in self._windows}
        for _ in range(rounds + 1):
            for what, window in self._windows.items():
                found[what].append(window.start(platform))
        return {what: starts[1:] for what, starts in found.items()}  # the first warms the caches
