# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""A company's certificate, by keyboard: the trouble names it, a button leads to the setting, and what
failed works afterwards; in the wizard and in the main window, and for commands from then on.

To be run by tests/session --screen."""

import os
import re
import shutil

import desktop
import journey
from commands import Commands
from practice import PracticeOrganization


def choose_certificate(program, practice):
    """From the button that leads to Settings, back to the window in which it was pressed."""
    program.press_when_ready("Alt+c", "Choose certificate…")
    program.wait_for_focus("push button", "Choose the certificate authority’s file")
    desktop.press("Space")
    program.wait_for(("file chooser", "dialog"), "Choose a certificate file")
    desktop.until(lambda: (field := program.focused()) and field.role == "text",
                  program.described)
    desktop.copy(practice.authority)
    desktop.press("Control+v")
    desktop.press("Return")
    program.wait_for("label", re.compile("Issued by: Practice Authority"))
    desktop.press("Return")
    program.wait_until_gone("dialog", "Settings")


def wizard(options, practice):
    with desktop.Program([options.program], https_proxy=practice.proxy, no_proxy="") as program:
        program.wait_for_focus("text", journey.begins("Organization"))
        for letter in practice.name:
            desktop.press(letter)
        program.wait_for(desktop.STATEMENT, re.compile("issuer that this system does not trust"))
        program.take_picture(os.path.join(options.pictures, "1-wizard.png"))
        choose_certificate(program, practice)
        program.wait_for(desktop.STATEMENT, "OK: Your network and keychain are ready.")
        program.press_when_ready("Alt+n", "Next")
        program.wait_for(("radio button"), "Custom defined")


def main_window(options, practice):
    with desktop.Program([options.program], https_proxy=practice.proxy, no_proxy="") as program:
        program.wait_for("table cell", "nightly")
        program.press_when_ready("Alt+k", "Check")
        program.wait_for(desktop.STATEMENT, re.compile("could not be checked|Could not be checked"))
        program.take_picture(os.path.join(options.pictures, "2-window.png"))
        choose_certificate(program, practice)
        program.press_when_ready("Alt+k", "Check")
        program.wait_for(desktop.STATEMENT, re.compile("^OK: fabrikam/nightly: Works"))
        program.take_picture(os.path.join(options.pictures, "3-checked.png"))


def forget_settings():
    shutil.rmtree(os.path.join(os.environ["XDG_CONFIG_HOME"], "patwizard"))


def main():
    options = journey.arguments(__doc__)
    with PracticeOrganization(options.practice) as practice:
        commands = Commands(options, practice)
        wizard(options, practice)
        forget_settings()
        commands.add("nightly", "full")
        main_window(options, practice)
        assert not practice.unexpected(), practice.unexpected()


main()
