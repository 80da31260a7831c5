# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""A stored token is rotated, then checked once more: both journeys by keyboard, and the proof.

To be run by tests/session --screen, or --screen=wayland."""

import datetime
import json
import os
from types import SimpleNamespace

import desktop
import keychain
from canary import Canary
from commands import Commands
from journey import Journey, arguments, begins
from practice import PracticeOrganization

NAME = "nightly"
OLD, NEW = "custom", "renewed"


def add_old(commands):
    """The token that is to be rotated, which ends soon."""
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=5)
    commands.add(NAME, OLD, expires=soon.strftime("%Y-%m-%d"))


def library():
    """What the program has recorded of the stored tokens, without secrets."""
    with open(os.path.join(os.environ["XDG_DATA_HOME"], "patwizard", "tokens.json"),
              encoding="utf-8") as file:
        return json.load(file)


class Rotation(Journey):
    def create(self):
        self._arrive("Create the token")
        self.program.wait_for(desktop.STATEMENT, begins("Note: Make a new token beside the old one."))
        super().create()

    def _do_step(self, headline):
        if headline == "Name the token":
            month = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m")
            suggested = self.program.wait_for("text", begins("Token name")).text()
            assert suggested == f"{NAME}-{month}", suggested
        if headline == "Choose when it expires":
            desktop.press("Alt+f")
            self.program.wait_for_focus("combo box", "90 days")  # the usual one: 5 say nothing
            desktop.press("Home")
            self.program.wait_for("combo box", "30 days")
        super()._do_step(headline)

    def paste_old(self):
        self._arrive("Paste the token")
        self.program.wait_for_focus("password text", begins("Token"))
        desktop.copy(self._practice.token(OLD))
        desktop.press("Control+v")
        self.program.wait_for(desktop.STATEMENT, begins("Problem: This is an old token"))
        assert not self.program.find("push button", "Next").has("SENSITIVE")
        self._look_at_screen_reader()
        self._leave("paste-old")
        desktop.press("Control+a")  # and the new one takes its place

    def compare(self):
        """On the check page: the old token and the new one, side by side."""
        table = self.program.wait_for("table", "The old token and the new one")
        cells = [cell.name for cell in table.children() if cell.role == "table cell"]
        _, old, new = cells[0::3], cells[1::3], cells[2::3]
        assert old[0] == self._practice.name, cells
        assert old[2:5] == ["works", "works", "refused"], cells
        assert new[:-1] == old[:-1] and new[-1] != old[-1], cells  # but the date

    def revoke(self):
        self._arrive("Revoke the old one")
        task = f"On the token page, find the token “{NAME}” and click Revoke."
        self.program.wait_for(desktop.STATEMENT, begins(f"Note: {task}"))
        self.program.wait_for(desktop.STATEMENT, begins("Warning: The old token still works."))
        own = [key for key in keychain.stored_keys()
               if f"{key}/".startswith(f"{self._practice.name}/{NAME}/")]
        assert len(own) == 3, own  # one of them for all
        self._leave("revoke")

        self._practice.command(f"revoke {OLD}")  # and no key is pressed
        self.program.wait_for(desktop.STATEMENT, begins("OK: Azure DevOps refuses the old token"))
        self._look_at_screen_reader()
        self._leave("revoked")
        self.program.press_when_ready("Alt+n", "Next")


def rotate(options, practice, commands, canary):
    """Returns the key under which the new token is stored, as the last page says it."""
    words = ("rotate", f"{practice.name}/{NAME}")
    with Rotation(options, practice, NEW, canary, words) as walk:
        walk.create()
        walk.paste_old()
        walk.paste()
        walk.check()
        walk.compare()
        prove_in_use(practice, commands, OLD)
        walk.store(f"The new token takes the place of “{NAME}” in the organization "
                   f"{practice.name}.")
        walk.revoke()
        return walk.done()


def validate_again(options, practice, canary):
    again = SimpleNamespace(program=options.program, language=options.language,
                            pictures=os.path.join(options.pictures, "revalidation"))
    os.makedirs(again.pictures, exist_ok=True)
    words = ("revalidate", f"{practice.name}/{NAME}")
    with Journey(again, practice, NEW, canary, words) as walk:
        walk.check()
        walk.program.press_when_ready("Alt+n", "Next")
        return walk.done()


def prove_in_use(practice, commands, kind):
    """Scripts get the token of this kind: of PAT Wizard, and of the keychain."""
    token = practice.token(kind)
    [record] = library()["tokens"]
    for key in (f"{practice.name}/{NAME}", record["entry"]):
        assert keychain.stored_secret(key) == token, "another secret is stored"
    printed = commands.run("token", f"{practice.name}/{NAME}")
    assert printed.strip() == token, "another token is printed"


def prove(practice, commands, key, old_key):
    prove_in_use(practice, commands, NEW)
    known = library()
    [record] = known["tokens"]
    assert record["published"] == record["entry"] and not record["old"], record
    assert not known.get("pending"), known
    assert key == old_key, "the new one lies elsewhere"
    assert set(keychain.stored_keys()) == {key, record["entry"]}, keychain.stored_keys()
    assert {keychain.stored_secret(each) for each in keychain.stored_keys()} == {
        practice.token(NEW)}, "the old one is kept"


def main():
    options = arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        commands = Commands(options, practice)
        add_old(commands)
        old_key = f"{practice.name}/{NAME}"
        assert old_key in keychain.stored_keys(), keychain.stored_keys()
        with Canary(practice.token(OLD), practice.token(NEW)) as canary:
            key = rotate(options, practice, commands, canary)
            prove(practice, commands, key, old_key)
            assert validate_again(options, practice, canary) == key
            prove(practice, commands, key, old_key)
        canary.require_silence()
        assert not practice.unexpected(), practice.unexpected()


if __name__ == "__main__":
    main()
