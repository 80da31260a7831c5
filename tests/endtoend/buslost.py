# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The session bus ends while a token that is shown only once is in the paste field: the program
lives, says so, and keeps the token. Once the bus is back, the program started again can store it.

To be run by tests/session --screen: the screen reader's bus is the session's, and stays."""

import os
import pathlib
import subprocess
import tempfile
import threading

import desktop
import journey
from canary import Canary
from commands import Commands
from gi.repository import Gio, GLib
from practice import PracticeOrganization

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
"""


ACCESSIBILITY = """<node><interface name="org.a11y.Bus"><method name="GetAddress">
<arg type="s" direction="out"/></method></interface></node>"""


class PrivateBus:
    """A bus with a keyring of its own. Who asks there for the screen readers' bus is sent to the one
    of tests/session, which does not end."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="bus-")
        self._path = pathlib.Path(self._folder.name)
        self.address = f"unix:path={self._path / 'bus'}"
        (self._path / "configuration").write_text(CONFIGURATION.format(self._path / "bus"))
        self._environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address,
                             "XDG_DATA_HOME": str(self._path), "XDG_RUNTIME_DIR": str(self._path)}

    def __enter__(self):
        self.begin()
        return self

    def __exit__(self, *_):
        self.end()
        self._folder.cleanup()

    def begin(self):
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={self._path / 'configuration'}", "--nofork",
             "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._bus.stdout.readline(), "no bus"
        self._keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=self._environment)
        self._keyring.stdin.write(b"password")
        self._keyring.stdin.close()
        desktop.until(lambda: "true" in self.run(
            "dbus-send", "--print-reply", "--dest=org.freedesktop.DBus", "/",
            "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"),
                      lambda: "no keyring on the bus")
        self._show_way_to_accessibility()

    def end(self):
        self._bus.kill()
        self._bus.wait()
        self._bus.stdout.close()
        self._keyring.wait(timeout=30)  # it ends with its bus

    def _show_way_to_accessibility(self):
        flags = Gio.DBusConnectionFlags
        self._connection = Gio.DBusConnection.new_for_address_sync(
            self.address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        address = GLib.Variant("(s)", (accessibility_bus(),))
        self._connection.register_object(
            "/org/a11y/bus", Gio.DBusNodeInfo.new_for_xml(ACCESSIBILITY).interfaces[0],
            lambda *call: call[-1].return_value(address), None, None)
        self._connection.call_sync(
            "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
            GLib.Variant("(su)", ("org.a11y.Bus", 0)), None, Gio.DBusCallFlags.NONE, 30_000, None)

    def run(self, *command):
        """What it says."""
        return subprocess.run(command, env=self._environment, timeout=30, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()


def accessibility_bus():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    return session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                             None, Gio.DBusCallFlags.NONE, 30_000, None).unpack()[0]


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice, PrivateBus() as bus, \
            Canary(practice.token("custom")) as canary:
        threading.Thread(target=GLib.MainLoop().run, daemon=True).start()
        with journey.Journey(options, practice, "custom", canary,
                             DBUS_SESSION_BUS_ADDRESS=bus.address) as walk:
            for page in (walk.organization, walk.access, walk.create):
                page()
            walk.paste(bus.end)
            walk.check()
            walk.store(place="It will be stored")
            walk.fails_to_store("The keychain is no longer available")
            walk.back_to_the_token()
            walk.check()
            walk.store(place="It will be stored")
            walk.fails_to_store("The keychain is no longer available")
            walk.fails_to_store("start PAT Wizard again from your desktop session")
            walk.close()
            walk.give_up()
        bus.begin()
        commands = Commands(options, practice)
        commands.environment |= {"DBUS_SESSION_BUS_ADDRESS": bus.address}
        commands.add("again", "custom")
        assert commands.run("token", f"{practice.name}/again").strip() == practice.token("custom")
        canary.require_silence()


main()
