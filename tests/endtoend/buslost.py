# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The session bus ends while a token that is shown only once is in the paste field: the program
lives, says so, keeps the token, and stores it once there is a bus again.

To be run by tests/session --screen: the screen reader's bus is the session's, and stays."""

import os
import pathlib
import subprocess
import tempfile

import desktop
import journey
from canary import Canary
from gi.repository import Gio
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


class PrivateBus:
    """A bus with a keyring of its own, which can end and begin anew at the same address."""

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
             "--print-address"], stdout=subprocess.PIPE)
        assert self._bus.stdout.readline(), "no bus"
        self._keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=self._environment)
        self._keyring.stdin.write(b"password")
        self._keyring.stdin.close()
        desktop.until(lambda: self.run("secret-tool", "search", "server", "nobody") == 0,
                      lambda: "no keyring on the bus")

    def end(self):
        self._bus.kill()
        self._bus.wait()
        self._bus.stdout.close()
        self._keyring.wait(timeout=30)  # it ends with its bus

    def run(self, *command):
        return subprocess.run(command, env=self._environment, timeout=30, check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode


def accessibility_bus():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    return session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                             None, Gio.DBusCallFlags.NONE, 30_000, None).unpack()[0]


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice, PrivateBus() as bus, \
            Canary(practice.token("custom")) as canary:
        environment = {"DBUS_SESSION_BUS_ADDRESS": bus.address,
                       "AT_SPI_BUS_ADDRESS": accessibility_bus()}
        with journey.Journey(options, practice, "custom", canary, **environment) as walk:
            for page in (walk.organization, walk.access, walk.create):
                page()
            walk.paste(bus.end)
            walk.check()
            walk.store(place="It will be stored")
            walk.fails_to_store("Your keychain has gone")
            walk.back_to_the_token()
            walk.check()
            bus.begin()
            walk.store(place="It will be stored")
            walk.done()
        assert bus.run("secret-tool", "search", "server", "patwizard") == 0


main()
