# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""What somebody hears who sees nothing: each verdict, result and countdown, once and in order, as the
script below has it; not a word more, and never the token.

To be run by tests/session --screen."""

import json
import os
import re
import subprocess
import sys
import time

import desktop
import journey
from canary import Canary
from commands import Commands
from practice import PracticeOrganization


class Listener:
    """Somebody who listens to a screen reader, from the start of the with-block to its end."""

    def __init__(self, canary):
        self._canary = canary
        self._read = 0
        self._path = os.path.join(os.environ["HOME"], "heard")
        self._file = open(self._path, "wb")
        program = os.path.join(os.path.dirname(__file__), "listener.py")
        self._process = subprocess.Popen([sys.executable, "-B", program], stdout=self._file)

    def __enter__(self):
        desktop.until(self._lines, lambda: "nobody listens")
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        for line in self._lines():
            self._canary.look_at_text("what a screen reader says", line)
        self._file.close()

    def hears(self, *sentences, again=""):
        """Waits until each was spoken, and requires that nothing else was since the last time, but
        that something takes a while, or is as it was: on a busy machine that is so anywhere."""
        def heard():
            return [said for said in self._spoken() if said != again
                    and (not said.startswith("Waiting: ")
                         or any(wanted.startswith("Waiting: ") for wanted in sentences))]

        desktop.until(lambda: len(heard()) >= len(sentences), self._described)
        spoken = heard()
        for wanted, said in zip(sentences, spoken):
            assert said.startswith(wanted), f"not {wanted!r} was spoken, but {said!r}; {self._described()}"
        assert len(spoken) == len(sentences), f"also spoken: {spoken[len(sentences):]}"
        self._read = len(self._lines())

    def _lines(self):
        with open(self._path, encoding="utf-8") as file:
            return [line for line in file.read().split("\n") if line]

    def _spoken(self):
        """As sentences: of notifications, and of statements that get the focus."""
        events = [json.loads(line) for line in self._lines()[self._read:]]
        return [name for kind, role, name in events
                if kind == "spoken"
                or (kind == "focus" and role in desktop.STATEMENT and ": " in name)]

    def _described(self):
        return "this was heard: " + "\n".join(self._lines()[self._read:])


class Heard(journey.Journey):
    """The journeys, page by page, at the pace of somebody who listens to the end."""

    def __init__(self, listener, *arguments, **environment):
        super().__init__(*arguments, **environment)
        self._hears = listener.hears

    def organization(self):
        self._arrive("Organization")
        self._hears("Note: The address of any of its pages will do.", "OK: Your keychain is ready.")
        for letter in self._practice.name:
            desktop.press(letter)
        self._hears(f"OK: Organization: {self._practice.name}",
                    "OK: Your network and keychain are ready.")
        desktop.press("Return")

    def access(self):
        self._arrive("Access")
        self._hears("Warning: With Custom defined access you will not see the Diff")
        self._tab_to("radio button", "Custom defined")
        desktop.press("Down")
        self._hears("Note: Protect it like a password")
        desktop.press("Up")
        self._hears("Warning: With Custom defined access you will not see the Diff")
        self.program.press_when_ready("Alt+n", "Next")

    def create(self):
        self._arrive("Create the token")
        last = int(self.program.wait_for("slider", re.compile("^Step 1 of [0-9]+$"))
                   .name.split()[-1])
        self._hears(f"Step 1 of {last}: Open the token page.")
        desktop.press("Alt+l")
        self._hears("OK: Copied.")
        self.program.press_when_ready("Alt+o", "Open the token page")
        for step in range(2, last + 1):
            self._hears(f"Step {step} of {last}: ")
            if step < last:
                self.program.press_when_ready("Alt+n", "Next step")
        self.program.press_when_ready("Alt+t", "I have copied it")

    def paste(self, verdict="OK: This is an Azure DevOps token, created in "):
        self._arrive("Paste the token")
        self._hears("Note: Paste the token that the token page shows you.")
        desktop.copy(self._token)
        desktop.press("Control+v")
        self._hears(verdict)
        self._look_at_screen_reader()
        self._practice.command("fault connection-data delay 1500")  # as far away as the real one
        self.program.press_when_ready("Alt+n", "Next")

    def check(self, verdict="OK: The token does what you need."):
        self._arrive("Check")
        self._hears("Waiting: ", verdict)
        self._practice.command("clear")

    def store(self):
        self.program.press_when_ready("Alt+n", "Next")
        self._arrive("Store")
        self.program.press_when_ready("Alt+s", "Store")

    def revoke(self, kind):
        self._arrive("Revoke the old one")
        self._hears("Warning: The old token still works.")
        self._practice.command(f"revoke {kind}")
        self._hears("OK: Azure DevOps refuses the old token",
                    again="Warning: The old token still works.") # QWizard had hidden the page for too long
        self.program.press_when_ready("Alt+n", "Next")

    def done(self):
        self._arrive("Done")
        self._hears("OK: The token does what you need.")
        desktop.press("Alt+c")
        self._hears("OK: Copied.")


def first_setup(options, practice, canary, listener):
    with Heard(listener, options, practice, "custom", canary) as walk:
        for page in (walk.organization, walk.access, walk.create, walk.paste, walk.check,
                     walk.store, walk.done):
            page()


def missing_scope(options, practice, canary, listener):
    with Heard(listener, options, practice, "code-status", canary) as walk:
        for page in (walk.organization, walk.access, walk.create, walk.paste):
            page()
        walk.check("Warning: The token works, but some access is missing.")
        practice.command("fault connection-data delay 1500")
        walk.program.press_when_ready("Alt+g", "Check again")
        walk.check("Warning: The token works, but some access is missing.")


def rotation(options, practice, canary, listener):
    with Heard(listener, options, practice, "renewed", canary,
               ("rotate", f"{practice.name}/nightly")) as walk:
        walk.create()
        walk.paste()
        walk.check()
        walk.store()
        walk.revoke("custom")
        walk.done()


def main_window(commands, listener):
    with desktop.Program(commands.words(), **commands.environment) as program:
        program.wait_for("table cell", "nightly")
        listener.hears()
        program.press_when_ready("Alt+a", "Check all")
        listener.hears("Warning: 2 tokens checked. 1 token needs attention.")
        desktop.press("Control+c")  # copies the password of the token that needs attention
        listener.hears("OK: fabrikam/")
        time.sleep(3)
        listener.hears()  # the seconds are counted for the eye


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        tokens = [practice.token(kind) for kind in ("custom", "renewed", "code-status")]
        with Canary(*tokens) as canary:
            with Listener(canary) as listener:
                for story in (missing_scope, first_setup):
                    story(options, practice, canary, listener)
                commands = Commands(options, practice)
                commands.add("nightly", "custom")
                rotation(options, practice, canary, listener)
                main_window(commands, listener)
        canary.require_silence()
        assert not practice.unexpected(), practice.unexpected()


main()
