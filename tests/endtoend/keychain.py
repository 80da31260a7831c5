# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""What is stored for PAT Wizard, read by another program: secret-tool."""

import re
import subprocess


def stored_keys():
    """The keys of all entries of the service "patwizard"."""
    search = subprocess.run(
        ["secret-tool", "search", "--all", "server", "patwizard"], timeout=30, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # holds the secrets: never to be shown
    return re.findall(r"^attribute\.user = (.*)$", search.stdout.decode(), re.MULTILINE)


def stored_secret(key):
    """The secret under this key, None if there is none."""
    lookup = subprocess.run(["secret-tool", "lookup", "server", "patwizard", "user", key],
                            timeout=30, stdout=subprocess.PIPE, check=False)
    return lookup.stdout.decode() if lookup.returncode == 0 else None
