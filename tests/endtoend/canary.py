# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Looks for secrets where it must never be: files, arguments, environments, any text."""

import base64
import os
import secrets
import stat
import subprocess
import sys
import tempfile
import threading


class Canary:
    """Watches every process from the start of the with-block to its end."""

    def __init__(self, *tokens):
        self._traces = [trace for token in tokens for trace in (
            token.encode(), token.encode("utf-16-le"),
            base64.b64encode(f":{token}".encode()).rstrip(b"="))]  # as in Authorization
        self._places = set()
        self._rounds = 0
        self._end = threading.Event()
        self._watch = threading.Thread(target=self._look_at_processes_until_the_end)

    def __enter__(self):
        self._watch.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        self._watch.join()

    def is_in(self, data):
        data = data.encode(errors="surrogatepass") if isinstance(data, str) else data
        return any(trace in data for trace in self._traces)

    def look_at_text(self, place, data):
        if self.is_in(data):
            self._places.add(place)

    def look_at_files(self, folders):
        """Reads every regular file below; what else lies there could block the reader."""
        for folder in folders:
            for path, _, names in os.walk(folder):
                for name in names:
                    self._look_at_file(os.path.join(path, name))

    def look_at_processes(self):
        """Arguments and environment of all that may be read; a process may end meanwhile."""
        for process in filter(str.isdigit, os.listdir("/proc")):
            for what in ("cmdline", "environ"):
                try:
                    with open(f"/proc/{process}/{what}", "rb") as file:
                        self.look_at_text(f"{what} of a process", file.read())
                except OSError:
                    pass
        self._rounds += 1

    def require_silence(self):
        assert self._rounds, "no process was looked at"
        assert not self._places, f"the token was seen in: {sorted(self._places)}"

    def _look_at_file(self, path):
        try:
            if stat.S_ISREG(os.lstat(path).st_mode):
                with open(path, "rb") as file:
                    self.look_at_text(path, file.read())
        except FileNotFoundError:
            pass

    def _look_at_processes_until_the_end(self):
        while not self._end.wait(0.1):
            self.look_at_processes()


def require_that_canaries_sing():
    """A canary that misses a planted secret would prove nothing."""
    secret = secrets.token_hex(32)
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
            [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()", secret],
            env={"PLANTED": secret}, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()  # now it runs, with the arguments it was given
        path = os.path.join(folder, "planted")
        with open(path, "wb") as file:
            file.write(b"Basic " + base64.b64encode(f":{secret}".encode()))
        canary = Canary(secret)
        canary.look_at_files([folder])
        canary.look_at_processes()
        process.stdin.close()
        found = canary._places
    assert found == {path, "cmdline of a process", "environ of a process"}, found
