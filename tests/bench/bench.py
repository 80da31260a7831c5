# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Prints the ratios that design.md, Speed, sets targets for. Runs in tests/session --screen."""

import argparse
import ctypes
import dataclasses
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path[1:1] = [str(TESTS / "endtoend"), str(TESTS / "harness")]

import busy  # noqa: E402
import checks  # noqa: E402
import copies  # noqa: E402
import library  # noqa: E402
import many  # noqa: E402
import windows  # noqa: E402
from commands import Commands  # noqa: E402
from practice import PracticeOrganization  # noqa: E402

CHECK_TARGET = {"clock": 1.2, "processor": 2}
SETUP_TARGET = {"processor": 1.3}
LARGE_TARGET = {"processor": 1.5}
MEMORY_TARGET = 1.3
FIND_TARGET = {"clock": 1.5}


@dataclasses.dataclass
class Size:
    tokens: int  # that are checked
    records: int  # of the largest library
    megabytes: int  # that are looked through
    many: tuple  # numbers of tokens that are checked, to be compared
    rounds: int


FULL = Size(tokens=100, records=1000, megabytes=2000, many=(100, 500, 2000), rounds=7)
SMALL = Size(tokens=3, records=60, megabytes=20, many=(3, 30), rounds=1)


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    qt = ctypes.CDLL("libQt6Core.so.6")
    qt.qVersion.restype = ctypes.c_char_p
    files = subprocess.check_output(["stat", "-f", "-c", "%T", os.environ["HOME"]]).decode().strip()
    return (f"{model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; "
            f"Qt {qt.qVersion().decode()}; files on {files}")


class Table:
    """Ours beside theirs, as medians; the ratio of the fastest tells what a busy machine hides."""

    def __init__(self, theirs):
        self._theirs = theirs
        print(f"{'':42}{'ours':>9}{theirs:>20}{'ratio':>7}{'of best':>9}  target")

    def row(self, what, unit, ours, theirs, target=None):
        mine, other = statistics.median(ours), statistics.median(theirs)
        ratio, best = mine / other, min(ours) / min(theirs)
        goal = "" if target is None else f"  {target} {'met' if ratio <= target else 'missed'}"
        print(f"{what:42}{mine:7.1f} {unit:<3}{other:15.1f} {unit:<3}{ratio:7.2f}{best:9.2f}{goal}",
              flush=True)

    def times(self, what, ours, theirs, targets):
        for kind in ["clock", "processor"]:
            self.row(f"{what}, {kind}", "ms", [getattr(each, kind) for each in ours],
                     [getattr(each, kind) for each in theirs], targets.get(kind))

    def start(self, what, ours, theirs, targets, memory=None):
        self.times(what, ours, theirs, targets)
        self.row(f"{what}, resident", "MiB", [each.memory for each in ours],
                 [each.memory for each in theirs], memory)


def compare_checks(world, size):
    many = checks.Checks(world.commands, world.practice, size.tokens,
                         world.build / "tests" / "barechecks")
    many.fill()
    (ours, curls, bare), connections = many.measure(size.rounds)
    print(f"\n{many.tokens} tokens, {many.requests} requests, answered after "
          f"{checks.ANSWER_TIME} ms, at most {checks.PER_HOST} a host")
    table = Table("curl")
    table.times("`patwizard check`", ours, curls, CHECK_TARGET)
    table.row("requests a second", "", [1000 * many.requests / each.clock for each in ours],
              [1000 * many.requests / each.clock for each in curls])
    table.row("connections made", "", [connections[0]], [connections[1]])
    table.times("Qt alone", bare, curls, {})
    table = Table("Qt alone")
    table.times("`patwizard check`", ours, bare, {})


def compare_windows(world, size):
    started = windows.Windows(world.build, library.stored_record(), world.folder, size.records)
    for platform in ["offscreen", "xcb"]:
        found = started.measure(platform, size.rounds)
        print(f"\nStart to first paint, and memory soon after, {platform}")
        table = Table(started.BARE)
        table.start(started.PAGE, found[started.PAGE], found[started.BARE], {})
        table.start(started.SETUP, found[started.SETUP], found[started.BARE], SETUP_TARGET,
                    MEMORY_TARGET)
        table.start(started.ONE, found[started.ONE], found[started.BARE], {})
        table = Table(started.ONE)
        table.start(started.many, found[started.many], found[started.ONE], LARGE_TARGET)


def time_the_overview(world, size):
    record = library.stored_record()
    data = os.path.join(world.folder, "busy")
    library.write(data, record, size.records)
    library.store_secrets(record, size.records)
    windows.overview([world.build / "app" / "patwizard"], data, size.records).prove()
    measured = [busy.measure(world.commands, world.practice, data, size.records)
                for _ in range(size.rounds)]
    print(f"\nLongest time in which the overview of {size.records} records could not answer, xcb")
    for what, times in zip(["looking through it", "the same while all are checked"],
                           zip(*measured)):
        print(f"{what:42}{statistics.median(times):7.1f} ms   best {min(times):.1f} ms")


def compare_finding(world, size):
    tree = copies.Tree(world.folder, world.practice.token("full"), size.megabytes)
    ours, greps = tree.measure(world.program, world.commands.environment, size.rounds)
    print(f"\n{tree.files} files of {size.megabytes} MB in all, {tree.copies} with a copy")
    Table("grep -Frf").times("`patwizard find`", ours, greps, FIND_TARGET)


def check_many(world, size):
    record = library.stored_record()
    library.store_secrets(record, max(size.many))
    print("\nThe processor's time for the check of one token among many, in ms")
    libraries = [many.Many(world.commands, world.practice,
                           os.path.join(world.folder, f"many-{tokens}"), tokens)
                 for tokens in size.many]
    for what, way in [("by `patwizard check`", many.Many.by_command),
                      ("by *Check all*", many.Many.in_window)]:
        found = [min(way(each) for _ in range(size.rounds)) for each in libraries]
        cells = [f"{time:7.1f} of {tokens} ({time / found[0]:.2f})"
                 for tokens, time in zip(size.many, found)]
        print(f"{what:42}{'  '.join(cells)}", flush=True)


BENCHMARKS = {"checks": compare_checks, "copies": compare_finding, "windows": compare_windows,
              "busy": time_the_overview, "many": check_many}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--small", action="store_true",
                        help="tells nothing but that each measures what it says")
    parser.add_argument("benchmarks", nargs="*", choices=[[], *BENCHMARKS])
    world = parser.parse_args()
    size = SMALL if world.small else FULL
    size.rounds = world.rounds or size.rounds
    print(machine(), "; in small: the numbers tell nothing" * world.small, sep="", flush=True)

    world.program = world.build / "app" / "patwizard"
    with (tempfile.TemporaryDirectory() as world.folder,
          PracticeOrganization(world.build / "tests/practice/practice-organization")
          as world.practice):
        world.commands = Commands(world, world.practice)
        world.commands.add(library.name_of(0), "full")
        for name in world.benchmarks or BENCHMARKS:
            BENCHMARKS[name](world, size)


main()
