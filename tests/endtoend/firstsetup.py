# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""First-time setup from the empty machine to the token in the keychain, then the proof.

To be run by tests/session --screen, or --screen=wayland."""

import journey
import keychain
from canary import Canary, require_that_canaries_sing
from practice import PracticeOrganization


def prove(practice, token, key):
    entries = {key, key + "/1"}  # what all read, and that of the token itself
    assert set(keychain.stored_keys()) == entries, keychain.stored_keys()
    assert {keychain.stored_secret(each) for each in entries} == {token}, "another secret is stored"
    assert practice.requests(), "nothing was asked of the practice organization"
    assert not practice.unexpected(), practice.unexpected()


def main():
    options = journey.arguments(__doc__)
    require_that_canaries_sing()
    with PracticeOrganization(options.practice) as practice:
        token = practice.token("custom")
        with Canary(token) as canary:
            with journey.Journey(options, practice, "custom", canary) as walk:
                for page in (walk.organization, walk.access, walk.create, walk.paste,
                             walk.check, walk.store):
                    page()
                walk.copy_as_password()
                key = walk.done()
            prove(practice, token, key)
        canary.require_silence()
        asked = len(practice.requests())
    print(f"Stored: {key}, a token of {len(token)} characters.\n"
          "Proved: secret-tool read exactly this token back from the keychain, as\n"
          f"        {key} and the token's own entry {key}/1, and no other entry is there;\n"
          f"        the practice organization answered {asked} requests, none of them "
          "unexpected;\n"
          "        the token was in no file below the private home, in no output, argument or\n"
          "        environment of any process, in nothing a screen reader is told, and no longer\n"
          "        on the clipboard, where it was lent for its 30 seconds, longer than there was a window.\n"
          f"Pictures of the pages: {options.pictures}")


main()
