# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The overview by keyboard: two stored tokens, search, check all, remove one, a second start.

To be run by tests/session --screen."""

import os
import re

import desktop
import journey
import keychain
from commands import Commands
from practice import PracticeOrganization

# Qt 6.4 says so when a reader asks for a cell of a row that has just gone.
HARMLESS = re.compile(r"QAccessibleTable::child: Invalid index at: .*\n?")


def start_again(commands):
    """A second start beside the window: hands over, and ends by itself."""
    with desktop.Program(commands.words(), **commands.environment) as second:
        assert second.wait_for_end() == 0, second.output()
        assert not second.output(), second.output()


def walk(commands, program, options):
    def picture(name):
        program.take_picture(os.path.join(options.pictures, name + ".png"))

    program.wait_for("table cell", "first")
    program.wait_for("table cell", "second")
    picture("1-two")

    desktop.press("Control+f")
    program.wait_for_focus("text", "Search the stored tokens")
    for letter in "second":
        desktop.press(letter)
    program.wait_until_gone("table cell", "first")
    picture("2-search")
    for _ in "second":
        desktop.press("BackSpace")
    program.wait_for("table cell", "first")

    program.press_when_ready("Alt+a", "Check all")
    program.wait_for("frame", re.compile("^Works: 2 tokens checked"))
    picture("3-checked")

    # What a command does shows up in the window.
    commands.add("third", "full")
    program.wait_for("table cell", "third")
    desktop.press("Control+f")
    for letter in "third":
        desktop.press(letter)
    desktop.press("Tab")
    desktop.press("Tab")  # past the order
    program.wait_until_gone("table cell", "first")
    desktop.press("Home")
    desktop.press("Control+a")
    program.press_when_ready("Alt+r", "Remove…")
    # Not wait_for_focus(): the table's current cell says that it has the focus, too.
    desktop.until(lambda: (keep := program.find("push button", "Keep")) and keep.has("FOCUSED"),
                  lambda: "no question is asked")
    picture("4-remove")
    desktop.press("Alt+m")
    program.wait_until_gone("table cell", "third")
    program.wait_for("frame", re.compile("^Works: fabrikam/third: Removed"))
    assert commands.names() == ["first", "second"], commands.names()
    assert sorted(keychain.stored_keys()) == ["fabrikam/first", "fabrikam/second"]

    start_again(commands)
    picture("5-second-start")
    desktop.press("Alt+F4")
    assert program.wait_for_end() == 0
    assert not HARMLESS.sub("", program.output()), program.output()


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        commands = Commands(options, practice)
        commands.add("first", "full")
        commands.add("second", "custom")
        with desktop.Program(commands.words(), **commands.environment) as program:
            walk(commands, program, options)
        assert not practice.unexpected(), practice.unexpected()


main()
