# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Libraries of many tokens: as if each had been stored by itself, only sooner."""

import json
import os
import pathlib

from gi.repository import GLib

from keyring import Keyring


def stored_record():
    """What tokens.json says of the first token that is stored."""
    library = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "patwizard" / "tokens.json"
    return json.loads(library.read_text(encoding="utf-8"))["tokens"][0]


def name_of(number):
    return f"token-{number}"


def entry_of(record, number):
    """No two tokens share one: the program would judge the library damaged."""
    return f"{record['organization']}/{name_of(number)}"


def write(folder, record, count):
    """A data folder with `count` tokens like the one of this record; no library, if it is none."""
    library = pathlib.Path(folder) / "patwizard"
    library.mkdir(mode=0o700, parents=True)
    records = [{**record, "name": name_of(i), "label": name_of(i), "entry": entry_of(record, i)}
               for i in range(count)]
    if records:
        (library / "tokens.json").write_text(json.dumps({"version": 1, "tokens": records}),
                                             encoding="utf-8")


def store_secrets(record, count):
    """Puts the secret of this record under each entry of write(), the way the program stored it."""
    keyring = Keyring()
    found = {"server": "patwizard", "user": record["entry"]}
    [item], _ = keyring.call("Secret.Service", "SearchItems", "(a{ss})", found)
    secret = keyring.call("Secret.Service", "GetSecrets", "(aoo)", [item], keyring.session)[0][item]
    attributes = keyring.call("DBus.Properties", "Get", "(ss)", "org.freedesktop.Secret.Item",
                              "Attributes", path=item)[0]
    for i in range(count):
        entry = entry_of(record, i)
        properties = {"Label": GLib.Variant("s", entry),
                      "Attributes": GLib.Variant("a{ss}", {**attributes, "user": entry})}
        keyring.call("Secret.Collection", "CreateItem", "(a{sv}(oayays)b)",
                     {f"org.freedesktop.Secret.Item.{name}": value
                      for name, value in properties.items()},
                     secret, True, path=keyring.collection)
