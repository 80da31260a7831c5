# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""A token that is in use is rotated by keyboard: git asks PAT Wizard for it, git's own helper was
given a copy, and another lies forgotten in a file. Afterwards git fetches without a word, the
helper has the new one, and the forgotten copy was told.

To be run by tests/session --screen."""

import json
import os
import pathlib
import subprocess

import desktop
import journey
from canary import Canary
from commands import Commands
from practice import PracticeOrganization
from rotation import NAME, NEW, OLD, Rotation, add_old, prove_in_use

FIND = "Alt+i"  # Look for copies…


class Home:
    """What is in it: git's configuration, what its helper keeps, and the forgotten copy."""

    def __init__(self, practice):
        self._practice = practice
        self._folder = pathlib.Path(os.environ["HOME"])
        self._environment = {
            **os.environ, "https_proxy": practice.proxy, "no_proxy": "",
            "GIT_SSL_CAINFO": practice.authority, "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0"}
        self.kept = self._folder / ".git-credentials"
        self.forgotten = self._folder / ".npmrc"

    def git(self, *words):
        """What it says; nobody is there to answer it."""
        ended = subprocess.run(["git", *words], cwd=self._folder, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
                               env=self._environment, timeout=desktop.PATIENCE)
        assert ended.returncode == 0, ended.stdout.decode()
        return ended.stdout.decode()

    def clone(self, kind):
        self._practice.command("repositories")
        self._ask(kind, "clone", "--quiet",
                  f"https://dev.azure.com/{self._practice.name}/Sample%20Project/_git/sample", "work")

    def fetch(self, kind):
        self._ask(kind, "-C", "work", "fetch", "--quiet")

    def _ask(self, kind, *words):
        """Without a word, and with this token alone."""
        self._practice.command("forget")
        assert self.git(*words) == ""
        shown = {request["token"] for request in self._practice.requests()} - {"none"}
        assert shown == {kind}, shown

    def has_given(self, kind):
        """git's helper has this token, and no other of ours; git adds it for each repository."""
        kept = self.kept.read_text(encoding="ascii")
        own = f"https://{self._practice.name}:{self._practice.token(kind)}@dev.azure.com"
        return all(line.startswith(own) for line in kept.splitlines()) and (
            f"{own}/{self._practice.name}\n" in kept)

    def forget_a_copy(self, kind):
        self.forgotten.write_text(f"//registry/:email=dana\n//registry/:_password="
                                  f"{self._practice.token(kind)}\n", encoding="ascii")


class HomeCanary(Canary):
    """Silent where the tokens are on purpose."""

    def __init__(self, home, *tokens):
        super().__init__(*tokens)
        self._expected = {str(home.kept), str(home.forgotten)}

    def _look_at_file(self, path):
        if path not in self._expected:
            super()._look_at_file(path)


class RotationInUse(Rotation):
    def __init__(self, home, find, *arguments):
        super().__init__(*arguments)
        self._home = home
        self._find = find

    def revoke(self):
        self._arrive("Revoke the old one")
        self.program.wait_for(desktop.STATEMENT, "OK: git has the token.")
        assert self._home.has_given(NEW)
        old = [f"{self._home.forgotten}:2"]
        self._look_for_copies("Look for copies of the old one", old, old=old)
        found = self._find()
        assert [(copy["kind"], copy["line"], copy["old_token"]) for copy in found] == [
            ("git_credential_store", 1, None), ("npm", 2, NAME)], found
        super().revoke()

    def done(self):
        """The old one is refused, and out of the keychain: still it is known where it lies."""
        self._arrive("Done")
        self._look_for_copies("Look for copies…",
                              [f"{self._home.kept}:1", f"{self._home.forgotten}:2"],
                              old=[f"{self._home.forgotten}:2"])
        return super().done()

    def _look_for_copies(self, button, places, *, old):
        """The window tells these places, and which hold the old one."""
        self.program.press_when_ready(FIND, button)
        count = len(places)
        self.program.wait_for(desktop.STATEMENT, journey.begins(
            f"Warning: {count} {'copy was' if count == 1 else 'copies were'} found."))
        for place in places:
            line = self.program.wait_for(desktop.STATEMENT, journey.begins(f"Warning: {place}"))
            is_old = f"It is the old token “{NAME}”." in line.name
            assert is_old == (place in old), line.name
        self._look_at_screen_reader(sign="Close")
        self._leave("copies")
        self.program.press_when_ready("Alt+c", "Close")
        self.program.wait_until_gone("push button", "Add a folder…")


def finder(commands, practice):
    def find():
        """The copies that the command tells; there are some."""
        ended = subprocess.run(
            commands.words("find", f"{practice.name}/{NAME}", "--json"), check=False,
            stdout=subprocess.PIPE, env={**os.environ, **commands.environment})
        assert ended.returncode == 4, ended
        return json.loads(ended.stdout)["copies"]

    return find


def use(home, commands, practice):
    """As it is before: by git, by git's own helper, and in a forgotten place."""
    commands.run("git", "on")
    home.clone(OLD)
    home.git("config", "--global", "credential.helper", "store")
    commands.run("give", f"{practice.name}/{NAME}", "--to", "git-credential")
    assert home.has_given(OLD)
    home.forget_a_copy(OLD)


def prove(home, commands, practice):
    prove_in_use(practice, commands, NEW)
    home.fetch(NEW)
    assert home.has_given(NEW)  # git has not taken it away
    home.git("config", "--global", "--unset-all", "credential.helper")
    home.fetch(NEW)  # by PAT Wizard alone
    [place] = commands.listed()[0]["used_in"]
    assert (place["place"], place["has_token_in_use"]) == ("git-credential", True), place


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        home = Home(practice)
        commands = Commands(options, practice)
        add_old(commands)
        use(home, commands, practice)
        with HomeCanary(home, practice.token(OLD), practice.token(NEW)) as canary:
            with RotationInUse(home, finder(commands, practice), options, practice, NEW, canary,
                               ("rotate", f"{practice.name}/{NAME}")) as walk:
                walk.create()
                walk.paste()
                walk.check()
                walk.store(f"The new token takes the place of “{NAME}” in the organization "
                           f"{practice.name}.")
                walk.revoke()
                walk.done()
            prove(home, commands, practice)
        canary.require_silence()
        assert not practice.unexpected(), practice.unexpected()


if __name__ == "__main__":
    main()
