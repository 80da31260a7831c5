# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Stores a token, installs another version, and asks that for the token.

To be run by tests/session, as root."""

import argparse
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "endtoend"))
from practice import PracticeOrganization  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--practice", required=True)
    parser.add_argument("--install", required=True, help="the command that upgrades")
    options = parser.parse_args()
    with PracticeOrganization(options.practice) as practice:
        environment = {**os.environ, "https_proxy": practice.proxy, "no_proxy": ""}

        def patwizard(*arguments, text=None):
            ended = subprocess.run(["patwizard", *arguments], input=text, text=True,
                                   env=environment, capture_output=True, check=False)
            assert ended.returncode == 0, (arguments, ended.returncode, ended.stderr)
            return ended.stdout

        authority = ["--ca-file", practice.authority]
        token = practice.token("full")
        patwizard("add", "fabrikam", "--name", "kept", *authority, text=token)
        before = patwizard("--version")
        subprocess.run(options.install, shell=True, check=True, stdout=subprocess.DEVNULL)
        assert patwizard("token", "fabrikam/kept").strip() == token
        patwizard("check", *authority)
        print(f"{before.strip()} was replaced; the token is there and works.")


main()
