# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Writes down what a screen reader is made to speak, in order: as Orca does, a notification when it
begins to show, and the thing that gets the focus."""

import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

EVENTS = ("object:state-changed:showing", "object:state-changed:focused",
          "object:property-change:accessible-name", "object:announcement", "window:activate")


def tell(kind, role, name):
    print(json.dumps([kind, role, name]), flush=True)


def heard(event):
    try:
        source = event.source
        if source.get_process_id() == os.getpid():
            return
        role, name = source.get_role_name(), source.get_name()
    except GLib.Error:  # it has gone
        return
    if event.type.startswith("object:announcement"):
        tell("spoken", role, str(event.any_data))
    elif event.type.startswith("object:state-changed:showing"):
        if event.detail1 and role in ("notification", "alert"):
            tell("spoken", role, name)
    elif event.type.startswith("object:state-changed:focused"):
        if event.detail1:
            tell("focus", role, name)
    elif event.type.startswith("window:activate"):
        tell("window", role, name)
    else:
        tell("renamed", role, name)


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(heard)
    for event in EVENTS:
        listener.register(event)
    tell("listening", "", "")
    GLib.MainLoop().run()


sys.exit(main())
