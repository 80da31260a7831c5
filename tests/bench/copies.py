# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Copies of a token looked for in many files, beside grep looking for the same spellings."""

import base64
import json
import os
import pathlib
import random
import subprocess

import library
from checks import Effort

COPIES = 20  # a copy in each of so many files


def spellings(token):
    """Those that grep can look for: it takes no UTF-16."""
    rows = [token, "".join(f"%{ord(c):02x}" for c in token), "".join(f"%{ord(c):02X}" for c in token)]
    for before in range(3):
        digits = base64.b64encode(b"\0" * before + token.encode()).decode()
        rows.append(digits[(8 * before + 5) // 6:8 * (before + len(token)) // 6])
    return rows


def planted(token):
    """A copy in each of these spellings."""
    coded = [base64.b64encode(before + token.encode() + b":x").decode()
             for before in [b"", b":", b"a:"]]
    return spellings(token)[:3] + coded


class Tree:
    """A folder of text: words, numbers, lines of Base64; some large files, many small ones."""

    def __init__(self, folder, token, megabytes):
        self._folder = pathlib.Path(folder, "tree")
        self._spellings = pathlib.Path(folder, "spellings")
        self._spellings.write_text("\n".join(spellings(token)) + "\n", encoding="ascii")
        self.copies = COPIES
        self.files = 0
        fixed = random.Random(2)
        block = self._block(fixed)
        left = megabytes * 1_000_000
        while left > 0:
            size = min(left, fixed.choice([5_000, 50_000, 500_000, 20_000_000]))
            path = self._folder / f"{self.files // 100:03}" / f"{self.files}"
            path.parent.mkdir(parents=True, exist_ok=True)
            start = fixed.randrange(len(block) // 2)
            with open(path, "wb") as file:
                if self.files < COPIES:
                    file.write(planted(token)[self.files % 6].encode() + b"\n")
                for begin in range(0, size, len(block) // 2):
                    file.write(block[start:start + min(len(block) // 2, size - begin)])
            left -= size
            self.files += 1

    @staticmethod
    def _block(fixed):
        lines = []
        while len(lines) < 100_000:
            words = " ".join(fixed.choice(["the", "token", "of", "return", "const", "{", "=", "(x)"])
                             for _ in range(12))
            lines += [words.encode(), base64.b64encode(fixed.randbytes(54)),
                      str(fixed.random()).encode()]
        return b"\n".join(lines)

    def measure(self, program, environment, rounds):
        find = [program, "find", f"fabrikam/{library.name_of(0)}", "--json", "--in", self._folder]
        grep = ["grep", "-F", "-r", "-f", self._spellings, self._folder]
        ours, greps = [], []
        for number in range(rounds + 1):
            said = []
            for work, times, code in [(find, ours, 4), (grep, greps, 0)]:
                def run(work=work, code=code):
                    ended = subprocess.run(work, stdout=subprocess.PIPE, check=False,
                                           env={**os.environ, **environment, "LC_ALL": "C.UTF-8"})
                    assert ended.returncode == code, ended.returncode
                    said.append(ended.stdout)
                effort = Effort(run)
                if number or rounds == 1:
                    times.append(effort)  # the first one reads from the disk
            paths = {copy["path"] for copy in json.loads(said[0])["copies"]}
            assert paths == {line.split(":")[0] for line in said[1].decode().splitlines()}, "they find different files"
            assert len(paths) == min(COPIES, self.files), len(paths)
        return ours, greps
