# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Locks the real keyring, and unlocks it as the login does, without a prompt."""

import os
import pathlib

from gi.repository import Gio, GLib


class Keyring:
    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.session = self.call("Secret.Service", "OpenSession", "(sv)", "plain",
                                 GLib.Variant("s", ""))[1]
        self.collection = self.call("Secret.Service", "ReadAlias", "(s)", "default")[0]

    def call(self, interface, method, signature, *arguments, path="/org/freedesktop/secrets"):
        prefix = "org.gnome.keyring." if interface.startswith("Internal") else "org.freedesktop."
        return self.bus.call_sync(
            "org.freedesktop.secrets", path, prefix + interface, method,
            GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NONE, 30_000, None).unpack()

    def lock(self):
        self.call("Secret.Service", "Lock", "(ao)", [self.collection])

    def unlock(self):
        password = (pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "keyring-password").read_bytes()
        self.call("InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                  "(o(oayays))", self.collection,
                  (self.session, b"", password, "text/plain"))
