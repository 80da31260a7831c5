# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Closing the window mid-way asks first, loses nothing by mistake, and leaves nothing behind.

To be run by tests/session --screen."""

import desktop
import journey
import keychain
from canary import Canary
from practice import PracticeOrganization


def walk_to_check(walk):
    for page in (walk.organization, walk.access, walk.create, walk.paste, walk.check):
        page()


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        with Canary(practice.token("custom")) as canary:
            with journey.Journey(options, practice, "custom", canary) as walk:
                walk_to_check(walk)
                walk.close()
                walk.keep_going()
                walk.check()  # still there, token and report included
                walk.close()
                walk.give_up()
            assert keychain.stored_keys() == [], "something is stored"

            with journey.Journey(options, practice, "custom", canary) as again:
                again.organization()
                again.access()
                again.close_unasked()
            assert keychain.stored_keys() == [], "something is stored"

            # Without a proxy it looks host names up, and nobody answers: nothing interrupts that.
            with journey.Journey(options, practice, "custom", canary, ("setup", practice.name),
                                 https_proxy="", LD_PRELOAD=options.resolver,
                                 ASAN_OPTIONS="verify_asan_link_order=0") as cut_off:
                cut_off.program.wait_for(desktop.STATEMENT, journey.begins("Waiting: "))
                cut_off.close_unasked()
        canary.require_silence()
        assert not practice.unexpected(), practice.unexpected()


main()
