# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Counts the copies of a token in the program's memory, with a debugger's right, at fourteen instants:
none is left ten seconds after it was stored, lent to the clipboard, or given up, nor once the window
of the rotation is closed that has replaced it.

To be run by tests/session --root --screen: the program lets nobody else."""

import base64
import re
import subprocess
import time

import desktop
import journey
from commands import Commands
from practice import PracticeOrganization
from rotation import NAME, NEW, OLD, Rotation, add_old

WHILE = 10  # seconds after which nothing is left
LENT = 30  # seconds on the clipboard


def traces(token):
    """As text, as Qt's text, and in Base64 at each of its three alignments."""
    yield "UTF-8", token.encode()
    yield "UTF-16", token.encode("utf-16-le")
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + token.encode())
        # The edges hold bits of what stands beside it.
        yield "Base64", coded[(before * 8 + 5) // 6 + 1:len(token) * 4 // 3 - 2]


def regions(process):
    """What it may write to of its memory, as (address, bytes)."""
    with open(f"/proc/{process}/maps", encoding="ascii") as maps, \
            open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in maps:
            bounds, rights, *_ = line.split()
            start, end = (int(bound, 16) for bound in bounds.split("-"))
            if not rights.startswith("rw"):
                continue  # holds what is in a file, or nothing
            try:
                memory.seek(start)
                yield start, memory.read(end - start)
            except (OSError, OverflowError, ValueError):
                pass  # not memory, but a window into the kernel


def count(process, token):
    """{form: copies}, where there are any."""
    found = {}
    for _, content in regions(process):
        for form, trace in traces(token):
            if copies := content.count(trace):
                found[form] = found.get(form, 0) + copies
    return found


class Counts:
    """What was counted; printed as it is."""

    def __init__(self):
        self._after = {}

    def note(self, instant, process, token):
        found = count(process, token)
        self._after[instant] = sum(found.values())
        forms = ", ".join(f"{copies} {form}" for form, copies in found.items())
        print(f"{sum(found.values()):4}  {instant}{': ' if forms else ''}{forms}", flush=True)

    def require(self, *, some, none):
        assert len(self._after) == 14, list(self._after)
        blind = [instant for instant in some if not self._after[instant]]
        assert not blind, f"nothing was found, where there must be something: {blind}"
        left = {instant: self._after[instant] for instant in none if self._after[instant]}
        assert not left, f"copies are left: {left}"


class Walk(journey.Journey):
    """Counts before it leaves a page."""

    instants = {}

    def __init__(self, counts, *arguments):
        super().__init__(*arguments)
        self._counts = counts

    def note(self, instant):
        self._counts.note(instant, self.program.process_id(), self._token)

    def _leave(self, picture):
        super()._leave(picture)
        if picture in self.instants:
            self.note(self.instants[picture])

    def begin(self, kind):
        """Another token in the same process."""
        self._token = self._practice.token(kind)


def set_up(walk):
    walk.instants = {"create": "before it is pasted", "paste": "pasted", "check": "checked",
                     "store": "about to be stored", "done": "Done"}
    for page in (walk.organization, walk.access, walk.create, walk.paste, walk.check, walk.store):
        page()
    walk._arrive("Done")
    walk.program.wait_for(desktop.STATEMENT, journey.begins(f"Note: {walk._practice.name}/"))
    walk._leave("done")
    walk.instants = {}
    time.sleep(WHILE)
    walk.note(f"Done, {WHILE} s later")


def copy_as_password(walk):
    walk.program.press_when_ready("Alt+c", "Copy as password")
    walk.program.wait_for(desktop.STATEMENT, journey.begins("OK: Copied."))
    assert desktop.copied() == walk._token
    walk.note("copied as password")
    desktop.until(lambda: desktop.copied() == "", lambda: "it stays on the clipboard")
    time.sleep(WHILE)
    walk.note(f"taken off the clipboard, {WHILE} s later")


def give_up(walk):
    """In the window that stays."""
    walk.program.press_when_ready("Alt+f", "Finish")
    walk.program.wait_for("table cell", re.compile(f", {walk._practice.name}"))
    walk.begin("renewed")
    walk.program.press_when_ready("Alt+n", "New token…")
    for page in (walk.organization, walk.access, walk.create, walk.paste):
        page()
    walk.program.wait_for(desktop.STATEMENT, journey.begins("OK: The token does what you need"))
    walk.close()
    walk.program.wait_for_focus("push button", "Keep going")
    walk.note("about to be given up")
    desktop.press("Alt+g")
    walk.program.wait_until_gone("push button", "Keep going")
    time.sleep(WHILE)
    walk.note(f"given up, {WHILE} s later")
    walk.close_unasked()


class RotationWalk(Rotation):
    """Counts copies of the token that was replaced; they are looked for as long as it is open."""

    def __init__(self, counts, *arguments):
        super().__init__(*arguments)
        self._counts = counts

    def _note(self, instant):
        self._counts.note(instant, self.program.process_id(), self._practice.token(OLD))

    def done(self):
        self._arrive("Done")
        time.sleep(WHILE)
        self._note("Done of a rotation, the old one")
        self.program.press_when_ready("Alt+f", "Finish")
        self.program.wait_for("table cell", re.compile(f", {self._practice.name}"))
        time.sleep(WHILE)
        self._note(f"that window closed, {WHILE} s later")
        self.close_unasked()


def rotate(counts, options, practice, commands, canary):
    add_old(commands)
    with RotationWalk(counts, options, practice, NEW, canary,
                      ("rotate", f"{practice.name}/{NAME}")) as walk:
        for page in (walk.create, walk.paste, walk.check):
            page()
        walk.store(f"The new token takes the place of “{NAME}” in the organization {practice.name}.")
        walk.revoke()
        walk.done()


def watch_command(counts, commands, practice, words, token):
    """While its question is not answered: there the token is needed."""
    practice.command("fault connection-data hold")
    asked = len(practice.requests())
    with subprocess.Popen(commands.words(*words), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL,
                          env={**desktop.os.environ, **commands.environment}) as process:
        process.stdin.write(token.encode())
        process.stdin.close()
        desktop.until(lambda: len(practice.requests()) > asked, lambda: "nothing is asked")
        counts.note(f"patwizard {words[0]}, while it is checked", process.pid, token)
        process.terminate()
    practice.command("clear")


def main():
    options = journey.arguments(__doc__)
    counts = Counts()
    with PracticeOrganization(options.practice) as practice:
        class Nobody:
            """Where the token may not be is the canary's business (firstsetup)."""
            def look_at_text(self, *_): pass
            def look_at_files(self, *_): pass

        with Walk(counts, options, practice, "custom", Nobody()) as walk:
            set_up(walk)
            copy_as_password(walk)
            give_up(walk)
        commands = Commands(options, practice)
        token = practice.token("custom")
        patient = ("--timeout", "600")
        watch_command(counts, commands, practice,
                      ("add", practice.name, "--name", "b", *patient), token)
        watch_command(counts, commands, practice, ("check", *patient), token)
        rotate(counts, options, practice, commands, Nobody())
    counts.require(
        some=("pasted", "checked", "copied as password", "about to be given up",
              "patwizard add, while it is checked", "patwizard check, while it is checked",
              "Done of a rotation, the old one"),
        none=("before it is pasted", f"Done, {WHILE} s later",
              f"taken off the clipboard, {WHILE} s later", f"given up, {WHILE} s later",
              f"that window closed, {WHILE} s later"))


main()
