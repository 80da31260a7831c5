# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""No other program of the same person gets at the memory of the program: by a debugger's call,
through /proc, or in a core dump. What it tries works on an ordinary program, or proves nothing.

Run as root, it becomes an ordinary person first."""

import argparse
import ctypes
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ATTACH = 16  # of ptrace(2)
SET_DUMPABLE = 4  # of prctl(2)
NOBODY = 65534

libc = ctypes.CDLL(None, use_errno=True)


def become_ordinary():
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    assert libc.prctl(SET_DUMPABLE, 1, 0, 0, 0) == 0  # children begin as any program does


def way_in(process):
    """The ways that lead into the memory of the process, a child of ours."""
    ways = []
    if libc.ptrace(ATTACH, process, None, None) == 0:
        ways.append("ptrace")
        os.waitpid(process, 0)
    for name in ("mem", "environ", "maps"):
        try:
            with open(f"/proc/{process}/{name}", "rb") as file:
                if name != "mem":
                    file.read(1)
            ways.append(name)
        except PermissionError:
            pass
    limits = pathlib.Path(f"/proc/{process}/limits").read_text(encoding="ascii")
    if "Max core file size        0                    0 " not in limits:
        ways.append("core dump")
    return ways


def ways_into(command, home):
    """Asked once it waits for what comes on its standard input."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                          env={"HOME": home, "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}) as one:
        until = time.monotonic() + 30
        while not waits(one.pid):
            assert time.monotonic() < until and one.poll() is None, command
        ways = way_in(one.pid)
        one.kill()
    return ways


def waits(process):
    """Sleeps, and has done all that comes before: twice the same processor time."""
    def used():
        stat = pathlib.Path(f"/proc/{process}/stat").read_text(encoding="ascii")
        words = stat.rsplit(")", 1)[1].split()
        return words[0], words[11], words[12]

    before = used()
    time.sleep(0.5)
    return before[0] == "S" and used() == before


def try_ways(program, folder):
    become_ordinary()
    ordinary = ways_into(["/bin/cat"], folder)
    ours = ways_into([program, "inspect"], folder)
    print(f"into cat: {ordinary}; into PAT Wizard: {ours}")
    missing = {"ptrace", "mem", "environ", "maps"} - set(ordinary)
    if missing:
        sys.exit(f"this proves nothing: {missing} fail with any program here")
    if ours:
        sys.exit(f"there is a way in: {ours}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # the build folder may be closed to others
        program = shutil.copy(arguments.program, folder)
        trying = multiprocessing.get_context("fork").Process(target=try_ways,
                                                             args=(program, folder))
        trying.start()
        trying.join()
    sys.exit(trying.exitcode)


main()
