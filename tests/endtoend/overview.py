# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The overview by keyboard: two stored tokens, search, sort, check all, stop, copy, correct a date,
rotate, remove one; a second start, when the window is minimised, or behind another.

To be run by tests/session --screen, or --screen=wayland."""

import os
import re
import tempfile
import time

import desktop
import journey
import keychain
import launcher
from commands import Commands
from practice import PracticeOrganization


def start_again(commands, **more):
    """A second start beside the window: hands over, and ends by itself."""
    with desktop.Program(commands.words(), **commands.environment, **more) as second:
        assert second.wait_for_end() == 0, second.output()
        assert not second.complaints(), second.complaints()


def is_active(program):
    window = program.find(("window", "frame"), "Stored tokens")
    return bool(window and window.has("ACTIVE"))


def minimise(program):
    """By a menu that is no part of what can be asked for; false if it came too late."""
    desktop.press("Alt+Space")
    time.sleep(0.5)
    desktop.press("n")
    time.sleep(0.5)
    if not is_active(program):
        return True
    desktop.press("Escape")
    return False


def come_back(commands, program):
    """From minimised, by the menu of the window manager (openbox)."""
    desktop.until(lambda: is_active(program), program.described)
    desktop.until(lambda: minimise(program), program.described)
    start_again(commands)
    desktop.until(lambda: is_active(program), program.described)


def come_to_the_front(commands, program):
    """From behind another window: under Wayland, with what was given to the second start for it."""
    desktop.until(lambda: is_active(program), program.described)
    with tempfile.TemporaryDirectory() as elsewhere:
        # Of somebody else, as far as the program can tell.
        with desktop.Program(commands.words("setup"), **commands.environment,
                             XDG_DATA_HOME=elsewhere) as other:
            other.wait_for_focus("text", re.compile("^Organization"))
            desktop.until(lambda: not is_active(program), program.described)
            start_again(commands, XDG_ACTIVATION_TOKEN=launcher.activation_token())
            desktop.until(lambda: is_active(program), program.described)
            assert not other.focused(), other.described()


def first_row(program):
    names = [cell.name for cell in program.elements() if cell.role == "table cell"]
    return next((name for name in names if name in ("first", "second")), None)


def sort(program):
    def choose(letter):
        desktop.press("Alt+w")
        program.wait_for("menu item", "Sort by")
        desktop.press("s")
        program.wait_for("menu item", "Name")
        desktop.press(letter)

    choose("n")  # by name
    desktop.until(lambda: first_row(program) == "first", program.described)
    choose("a")  # by state: what lacks Diff needs attention first
    desktop.until(lambda: first_row(program) == "second", program.described)


def stop(program, practice):
    practice.command("fault connection-data hold")
    program.press_when_ready("Alt+a", "Check all")
    desktop.until(lambda: any(r["endpoint"] == "connection-data" for r in practice.requests()),
                  program.described)
    program.press_when_ready("Alt+s", "Stop")
    program.wait_for(desktop.STATEMENT, re.compile("^(Note|OK): Stopped after 0 tokens"))
    practice.command("clear")


def work_on_one(commands, practice, program):
    """The token "second", selected: copied, its date corrected, its rotation opened and given up."""
    program.press_when_ready("Alt+p", "Copy as password")
    program.wait_for(desktop.STATEMENT, re.compile("^OK: fabrikam/second: Copied"))
    assert desktop.copied() == practice.token("custom")
    desktop.copy("something else")  # is kept, whatever was lent before

    desktop.press("F2")
    program.wait_for_focus("", re.compile("^Last day"))
    desktop.press("Down")  # the day, one less
    desktop.press("Return")
    program.wait_for(desktop.STATEMENT, re.compile("^OK: fabrikam/second: The expiry date is saved"))
    assert commands.expiry("second") == "2099-12-30", commands.expiry("second")

    program.press_when_ready("Alt+o", "Rotate…")
    program.wait_for("label", "Create the token")
    desktop.press("Escape")
    program.wait_until_gone("label", "Create the token")


def walk(commands, practice, program, options):
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
    program.wait_for(desktop.STATEMENT, re.compile("^OK: 2 tokens checked"))
    picture("3-checked")

    # What a command does shows up in the window.
    commands.add("third", "full")
    program.wait_for("table cell", "third")
    desktop.press("Control+f")
    for letter in "third":
        desktop.press(letter)
    desktop.press("Return")  # into the list
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
    program.wait_for(desktop.STATEMENT, re.compile("^OK: fabrikam/third: Removed"))
    assert commands.names() == ["first", "second"], commands.names()
    assert sorted(keychain.stored_keys()) == ["fabrikam/first", "fabrikam/first/1",
                                              "fabrikam/second", "fabrikam/second/1"]

    desktop.press("Control+f")
    desktop.press("Escape")
    program.wait_for("table cell", "second")
    sort(program)
    stop(program, practice)
    desktop.press("Control+f")
    for letter in "second":
        desktop.press(letter)
    desktop.press("Return")
    program.wait_until_gone("table cell", "first")
    work_on_one(commands, practice, program)
    if desktop.WAYLAND:
        come_to_the_front(commands, program)
    else:
        come_back(commands, program)
    picture("5-second-start")
    desktop.press("Alt+F4")
    assert program.wait_for_end() == 0
    assert not program.complaints(), program.complaints()


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        commands = Commands(options, practice)
        commands.add("first", "full")
        commands.add("second", "custom")
        with desktop.Program(commands.words(), **commands.environment) as program:
            walk(commands, practice, program, options)
        assert not practice.unexpected(), practice.unexpected()


main()
