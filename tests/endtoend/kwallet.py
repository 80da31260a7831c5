# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""KWallet: a token is stored, checked, rotated and removed, with the wallet open and closed, opened by
whoever is asked for its password, and refused; as a Secret Service, and in its own way.

To be run by tests/session --kwallet --screen."""

import os
import subprocess

import desktop
import journey
from commands import Commands
from gi.repository import Gio, GLib
from practice import PracticeOrganization

PLACE = "fabrikam/nightly"
DAEMON = os.environ["KWALLET_DAEMON"]  # by tests/session


def wallet(method, signature="()", *arguments):
    """What KWallet itself says."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync(f"org.kde.{DAEMON}", f"/modules/{DAEMON}", "org.kde.KWallet", method,
                           GLib.Variant(signature, arguments), None, 0, -1, None)
    return answer.unpack()[0]


def is_open():
    return wallet("isOpen", "(s)", "kdewallet")


def close():
    wallet("close", "(sb)", "kdewallet", True)
    assert not is_open(), "the wallet is still open"


class Prompt(desktop.Program):
    """The window in which KWallet asks for the password."""

    def __init__(self):
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self._id = bus.call_sync(
            "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
            GLib.Variant("(s)", (f"org.kde.{DAEMON}",)), None, 0, -1, None).unpack()[0]

    def process_id(self):
        return self._id

    def output(self):
        return ""

    def answer(self, words):
        self._wait_for_the_field()
        for letter in words:
            desktop.press(letter)
        self._press_and_wait("Return")

    def refuse(self):
        self._wait_for_the_field()
        self._press_and_wait("Escape")

    def _wait_for_the_field(self):
        def is_ready():
            field = self.find("password text", "")
            return field and field.has("FOCUSED") and self._active_windows()

        desktop.until(is_ready, lambda: f"KWallet does not ask: {self.described()}")

    def _press_and_wait(self, key):
        desktop.press(key)
        self.wait_until_gone("password text", "")


def password():
    with open(os.path.join(os.environ["XDG_RUNTIME_DIR"], "keyring-password"), encoding="utf-8") as file:
        return file.read()


class Closed:
    """A command that finds the wallet closed, while somebody is asked."""

    def __init__(self, commands, *words):
        close()
        self._process = subprocess.Popen(
            commands.words(*words), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env={**os.environ, **commands.environment})

    def ends(self):
        out, complaint = self._process.communicate(timeout=desktop.PATIENCE)
        return self._process.returncode, out, complaint


def use(options, practice):
    commands = Commands(options, practice)
    old, new = practice.token("custom"), practice.token("renewed")
    commands.add("nightly", "custom")
    commands.run("check", PLACE)
    assert commands.run("token", PLACE).strip() == old

    running = Closed(commands, "token", PLACE)
    Prompt().answer(password())
    assert running.ends()[:2] == (0, old + "\n")

    for words in (("token", PLACE), ("remove", PLACE), ("check", PLACE)):
        running = Closed(commands, *words)
        Prompt().refuse()
        code, out, complaint = running.ends()
        assert code == 6 and old not in out + complaint, (words, code, complaint)
        assert "no such token" not in complaint and "emoved" not in out + complaint, complaint
        assert commands.names() == ["nightly"], words

    running = Closed(commands, "token", PLACE)
    Prompt().answer(password())
    assert running.ends()[:2] == (0, old + "\n"), "it went while the wallet was closed"

    commands.run("replace", PLACE, token=new)
    assert commands.run("token", PLACE).strip() == new
    commands.run("remove", PLACE)
    assert commands.names() == [], commands.names()


def others_read_it(options, practice):
    """In KWallet's own way, as the README says."""
    commands = Commands(options, practice)
    commands.add("nightly", "custom")
    read = subprocess.run(["kwallet-query", "--folder", "patwizard", "--read-password", PLACE,
                           "kdewallet"], capture_output=True, text=True, check=True)
    assert read.stdout.strip() == practice.token("custom"), read.stderr


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        use(options, practice)
        os.environ.update(XDG_CURRENT_DESKTOP="KDE", KDE_SESSION_VERSION=DAEMON[-1])
        use(options, practice)
        others_read_it(options, practice)
        assert not practice.unexpected(), practice.unexpected()


main()
