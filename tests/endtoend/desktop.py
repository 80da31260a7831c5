# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Drives a program as a person with a keyboard and a screen reader does: by what is showing,
its role and its name, never by anything inside the program."""

import os
import re
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds: for a sanitized program on a busy machine
WAYLAND = "WAYLAND_DISPLAY" in os.environ

# Else a program that has not answered after 0.8 s counts as one that says nothing.
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)

# What Qt writes when a reader asks for a cell of a row that has just gone (6.4), when somebody asks for
# what was just taken off the clipboard, when a menu opens a menu under Wayland, when a reader
# asks for what has gone, and when a keyboard under Wayland is unplugged (6.8).
HARMLESS = re.compile(
    "(?:QAccessibleTable::child: Invalid index at: .*|"
    "qt.accessibility.atspi: Could not find accessible on path: .*|"
    "qt.qpa.wayland: unknown keymap format: 0|"
    "qt.qpa.wayland: (?:setGrabPopup called|Creating a popup) with a parent, .*|"
    "qt.qpa.clipboard: QXcbClipboard: Cannot transfer data, no data available)\n?")

# X key codes of the modifiers in the keymap of Xvfb; others are pressed by their symbol.
MODIFIERS = {"Control": 37, "Shift": 50, "Alt": 64}
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Left": 0xFF51,
        "Right": 0xFF53, "F2": 0xFFBF, "F4": 0xFFC1, "BackSpace": 0xFF08, "Home": 0xFF50,
        "Up": 0xFF52, "Down": 0xFF54, "Page_Up": 0xFF55, "Page_Down": 0xFF56, "End": 0xFF57}


def until(condition, complaint):
    """Waits for a true value and returns it; fails with complaint()."""
    deadline = time.monotonic() + PATIENCE
    while True:
        if value := condition():
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"after {PATIENCE} s: {complaint()}")
        time.sleep(0.05)


def press(combination):
    """Presses "Return", "Alt+n", "Control+v" … on the screen's real keyboard."""
    *held, key = combination.split("+")
    if WAYLAND:
        names = {"Control": "ctrl"}
        modifiers = [names.get(name, name.lower()) for name in held]
        run("wtype", *(word for name in modifiers for word in ("-M", name)),
            "-k", hex(KEYS.get(key) or ord(key)))
        return
    for name in held:
        Atspi.generate_keyboard_event(MODIFIERS[name], None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
    for name in reversed(held):
        Atspi.generate_keyboard_event(MODIFIERS[name], None, Atspi.KeySynthType.RELEASE)


def run(*words, **more):
    return subprocess.run(words, timeout=PATIENCE, **{"check": True, **more}).stdout


def copy(text):
    """Puts a text on the clipboard, as another program does, which reads it from a pipe."""
    run(*(["wl-copy"] if WAYLAND else ["xclip", "-selection", "clipboard"]), input=text.encode(),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # It returns before the screen knows the new owner of the clipboard.
    until(lambda: copied() == text, lambda: "the clipboard does not take what was copied")


def copied(selection="clipboard"):
    """What another program would paste; "" if nothing is on offer."""
    if WAYLAND:
        paste = ["wl-paste", "--no-newline", *(["--primary"] if selection == "primary" else [])]
    else:
        paste = ["xclip", "-out", "-selection", selection]
    return run(*paste, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).decode()


class Element:
    """What assistive technology is told about one thing in a window."""

    def __init__(self, accessible):
        self._accessible = accessible
        self.role = accessible.get_role_name()
        self.name = accessible.get_name()
        self._states = accessible.get_state_set()

    def has(self, state):
        return self._states.contains(getattr(Atspi.StateType, state))

    def text(self):
        """The content of a field; "" where there is none."""
        try:
            return Atspi.Text.get_text(self._accessible, 0, -1)
        except GLib.Error:  # cheaper than to ask whether it has any text
            return ""

    def length(self):
        return Atspi.Text.get_character_count(self._accessible)

    def children(self):
        count = self._accessible.get_child_count()
        for index in range(count):
            if child := self._accessible.get_child_at_index(index):
                yield Element(child)

    def every_text(self):
        """Whatever words can be had of it."""
        yield self.name
        yield self._accessible.get_description() or ""
        yield self.text()
        for name, value in (self._accessible.get_attributes() or {}).items():
            yield f"{name}={value}"

    def column(self, header):
        """Of a table: the names of the cells below this header."""
        table = self._accessible
        columns = [Atspi.Table.get_column_description(table, i)
                   for i in range(Atspi.Table.get_n_columns(table))]
        return [Atspi.Table.get_accessible_at(table, row, columns.index(header)).get_name()
                for row in range(Atspi.Table.get_n_rows(table))]

    def box(self):
        """Where on the screen it is, as ImageMagick writes it."""
        box = Atspi.Component.get_extents(self._accessible, Atspi.CoordType.SCREEN)
        return f"{box.width}x{box.height}+{box.x}+{box.y}"

    def middle(self):
        """From the left edge of the screen."""
        box = Atspi.Component.get_extents(self._accessible, Atspi.CoordType.SCREEN)
        return box.x + box.width / 2

    def act(self):
        """Does with it what is usually done."""
        Atspi.Action.do_action(self._accessible, 0)

    def __str__(self):
        marks = [state for state in ("FOCUSED", "CHECKED") if self.has(state)]
        marks += [] if self.has("SENSITIVE") else ["greyed out"]
        return " ".join([self.role, repr(self.name), *marks])


# What a statement of ours is called: by Qt 6.4, and by Qt 6.8; and one that is announced.
STATEMENT = ("frame", "panel", "notification")
# What is pressed, whether or not it stays so.
BUTTON = ("push button", "button", "check box")
# The first two are the same: by AT-SPI up to 2.50, and since.
OTHER_NAMES = {"push button": "button"}


def matches(element, role, name):
    roles = role if isinstance(role, tuple) else (role, OTHER_NAMES.get(role, role))
    if role and element.role not in roles:
        return False
    return bool(name.search(element.name)) if isinstance(name, re.Pattern) else element.name == name


class Program:
    """The program under test, for as long as the with-block lasts."""

    def __init__(self, command, **environment):
        self._output = tempfile.TemporaryFile()
        # The language that the names below are in; C alone would not be UTF-8.
        own = {"LC_ALL": "C.UTF-8", "LANGUAGE": "", **environment}
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self._output,
                                         stderr=subprocess.STDOUT, env={**os.environ, **own})
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # always ask, never remember

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._output.close()

    def output(self):
        """All that it has written so far, to standard output or standard error."""
        self._output.seek(0)
        return self._output.read().decode(errors="replace")

    def complaints(self):
        """What it has written that it should not have."""
        return HARMLESS.sub("", self.output())

    def process_id(self):
        return self._process.pid

    def wait_for_end(self):
        return self._process.wait(timeout=PATIENCE)

    def elements(self, hidden=False):
        """All that is showing, in the order of the tree; with hidden, all there is."""
        try:
            return list(self._walk(self._windows(), hidden))
        except GLib.Error:  # it vanished while it was read
            return []

    def every_text(self):
        """Whatever words can be had of anything in its windows, hidden or not."""
        try:
            return [text for element in self.elements(hidden=True) for text in element.every_text()]
        except GLib.Error:
            return []

    def find(self, role, name):
        return self._first(lambda element: matches(element, role, name), self._windows)

    def wait_for(self, role, name):
        """What is showing with this role and name: a text, or a pattern of one."""
        return until(lambda: self.find(role, name),
                     lambda: f"no {role} {name!r} is showing, but:\n{self.described()}")

    def wait_until_gone(self, role, name):
        until(lambda: not self.find(role, name), lambda: f"{role} {name!r} is still showing")

    def focused(self):
        """In the active window; a table that is not says of its current cell that it has the focus."""
        return self._first(lambda element: element.has("FOCUSED"), self._active_windows)

    def wait_for_focus(self, role, name):
        def has_focus():
            element = self.focused()
            return element if element and matches(element, role, name) else None

        return until(has_focus, lambda: f"the focus is not on {role} {name!r}:\n{self.described()}")

    def when_ready(self, button):
        """This button, once it can be pressed, and keys come to its window."""
        def ready():
            element = self._first(lambda element: matches(element, BUTTON, button),
                                  self._active_windows)
            return element if element and element.has("SENSITIVE") else None

        return until(ready, lambda: f"{button!r} cannot be pressed:\n{self.described()}")

    def press_when_ready(self, combination, button):
        self.when_ready(button)
        press(combination)

    def take_picture(self, path):
        """A picture of its window as it is on the screen, once it has come to rest."""
        window = until(lambda: self._first(lambda element: True, self._windows),
                       lambda: "it has no window")
        if WAYLAND:  # where no window knows where it is
            command = ["grim", "-"]
        else:
            command = ["import", "-silent", "-window", "root", "-crop", window.box(), "+repage",
                       "-define", "png:exclude-chunks=date,time", "png:-"]

        def shoot():
            return run(*command, stdout=subprocess.PIPE)

        seen = [b""]

        def at_rest():
            seen.append(shoot())
            return seen[-1] == seen[-2]

        until(at_rest, lambda: "the window does not come to rest")
        with open(path, "wb") as file:
            file.write(seen[-1])

    def described(self):
        lines = "\n".join(f"  {element}" for element in self.elements() if element.name)
        return f"{lines}\n--- its output ---\n{self.output()}"

    def _first(self, is_it, windows):
        try:
            return next((element for element in self._walk(windows(), hidden=False)
                         if is_it(element)), None)
        except GLib.Error:  # it vanished while it was read
            return None

    def _walk(self, elements, hidden):
        for element in elements:
            if hidden or element.has("SHOWING"):
                yield element
                yield from self._walk(element.children(), hidden)

    def _windows(self):
        for application in Element(Atspi.get_desktop(0)).children():
            if application._accessible.get_process_id() == self.process_id():
                return list(application.children())
        return []

    def _active_windows(self):
        return [window for window in self._windows() if window.has("ACTIVE")]
