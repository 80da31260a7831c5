# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The overview by keyboard: two stored tokens, search, check all, remove one, a second start.

To be run by tests/session --screen."""

import json
import os
import re
import subprocess

import desktop
import journey
import keychain
from practice import PracticeOrganization

# Qt 6.4 says so when a reader asks for a cell of a row that has just gone.
HARMLESS = re.compile(r"QAccessibleTable::child: Invalid index at: .*\n?")


class Story:
    def __init__(self, options, practice):
        self._options = options
        self._practice = practice
        self._words = [options.program, "--ca-file", practice.authority]
        # What OpenSSL forgets at its end (tests/cli/openssl.supp).
        leaks = os.path.join(os.path.dirname(__file__), "..", "cli", "openssl.supp")
        self._environment = {"https_proxy": practice.proxy, "no_proxy": "",
                             "LSAN_OPTIONS": f"suppressions={leaks}:print_suppressions=0"}

    def command(self, *words, token=""):
        """Runs the program as a command beside the window."""
        ended = subprocess.run(
            [self._options.program, *words, "--ca-file", self._practice.authority],
            input=token.encode(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
            timeout=desktop.PATIENCE, env={**os.environ, **self._environment})
        assert ended.returncode == 0, ended.stdout.decode()
        return ended.stdout.decode()

    def add(self, name, kind):
        self.command("add", self._practice.name, "--name", name, "--expires", "2099-12-31",
                     token=self._practice.token(kind))

    def names(self):
        return [token["name"] for token in json.loads(self.command("list", "--json"))["tokens"]]

    def open(self):
        return desktop.Program(self._words, **self._environment)

    def start_again(self):
        """A second start beside the window: hands over, and ends by itself."""
        with self.open() as second:
            assert second.wait_for_end() == 0, second.output()
            assert not second.output(), second.output()


def walk(story, program, options):
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
    story.add("third", "full")
    program.wait_for("table cell", "third")
    desktop.press("Control+f")
    for letter in "third":
        desktop.press(letter)
    desktop.press("Tab")
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
    program.wait_for("frame", re.compile("^Works: 1 token removed"))
    assert story.names() == ["first", "second"], story.names()
    assert sorted(keychain.stored_keys()) == ["fabrikam/first", "fabrikam/second"]

    story.start_again()
    picture("5-second-start")
    desktop.press("Alt+F4")
    assert program.wait_for_end() == 0
    assert not HARMLESS.sub("", program.output()), program.output()


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        story = Story(options, practice)
        story.add("first", "full")
        story.add("second", "custom")
        with story.open() as program:
            walk(story, program, options)
        assert not practice.unexpected(), practice.unexpected()


main()
