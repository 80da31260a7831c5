# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Opens the wizard for a person to try it out, then tells what was stored.

To be run by packaging/try through tests/session --screen=user."""

import argparse
import os
import subprocess
import sys

import keychain
from practice import PracticeOrganization

WORTH_TRYING = ("custom", "full", "old-custom", "code-read", "code-status", "expired",
                "other-organization", "global")


def introduce(practice):
    print(f"""
PAT Wizard opens now. Instead of Azure DevOps, a practice organization answers it.

  Type this organization:  {practice.name}

"Open the token page" opens the real Azure DevOps in your browser. It is not part of the
practice; no need to open it, or to make a token there. Paste one of these, made up for this
run and worth nothing elsewhere:
""")
    for kind in WORTH_TRYING:
        print(f"  {kind}: {practice.kinds[kind]}\n      {practice.token(kind)}")
    print("\nYour own keychain is not touched. When you close the window, all this is gone.",
          flush=True)


def open_wizard(program, practice):
    outside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "outside")
    environment = {**os.environ, "https_proxy": practice.proxy, "no_proxy": "",
                   "PATH": f"{outside}:{os.environ['PATH']}"}
    return subprocess.run([program, "--ca-file", practice.authority], env=environment,
                          check=False).returncode


def tell(practice):
    """Whether anything was read back."""
    read = {key: keychain.stored_secret(key) for key in keychain.stored_keys()}
    if not any(read.values()):
        print("\nNothing was stored.")
        return False
    print()
    for key, secret in read.items():
        kind = practice.kind_of(secret)
        what = f"the practice token “{kind}”" if kind else "a text that is no practice token"
        print(f"Stored: {key}.\n  Proved: secret-tool read it back from the keychain: {what}.")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="patwizard")
    parser.add_argument("--practice", required=True, help="practice-organization")
    options = parser.parse_args()
    with PracticeOrganization(options.practice) as practice:
        introduce(practice)
        status = open_wizard(options.program, practice)
        stored = tell(practice)
    if status != 0:
        print(f"The program ended with {status}.", file=sys.stderr)
    return 0 if stored and status == 0 else 1


sys.exit(main())
