# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Prints the ratios that design.md, Speed, sets targets for. Runs in tests/session --screen."""

import argparse
import ctypes
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

import checks
import windows

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "endtoend"))

import busy  # noqa: E402
from practice import PracticeOrganization  # noqa: E402

CHECK_TARGET = 1.2
PAINT_TARGET = 1.15


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
        print(f"{'':42}{'ours':>9}{theirs:>16}{'ratio':>7}{'of best':>9}  target")

    def row(self, what, unit, ours, theirs, target=None):
        mine, other = statistics.median(ours), statistics.median(theirs)
        ratio, best = mine / other, min(ours) / min(theirs)
        goal = "" if target is None else f"  {target} {'met' if ratio <= target else 'missed'}"
        print(f"{what:42}{mine:7.1f} {unit:<3}{other:11.1f} {unit:<3}{ratio:7.2f}{best:9.2f}{goal}",
              flush=True)

    def times(self, what, ours, theirs, target):
        for kind, goal in {"clock": target, "processor": None}.items():
            self.row(f"{what}, {kind}", "ms", [getattr(each, kind) for each in ours],
                     [getattr(each, kind) for each in theirs], goal)


def compare_checks(measured):
    ours, curls, ours_connections, curl_connections = measured
    print(f"\n{checks.TOKENS} tokens, {checks.ALL_REQUESTS} requests, answered after "
          f"{checks.ANSWER_TIME} ms, at most {checks.PER_HOST} a host")
    table = Table("curl")
    table.times("`patwizard check`", ours, curls, CHECK_TARGET)
    table.row("requests a second", "", [1000 * checks.ALL_REQUESTS / each.clock for each in ours],
              [1000 * checks.ALL_REQUESTS / each.clock for each in curls])
    table.row("connections made", "", [ours_connections], [curl_connections])


def compare_windows(platform, measured):
    print(f"\nStart to first paint, and memory soon after, {platform}")
    table = Table("bare QWizard")
    (_, theirs), *all_of_ours = measured.items()
    for what, ours in all_of_ours:
        table.times(what, ours, theirs, PAINT_TARGET)
        table.row(f"{what}, resident", "MiB", [each.memory for each in ours],
                  [each.memory for each in theirs])


def tell_of_business(measured):
    print(f"\nLongest time in which the overview of {windows.RECORDS} records could not answer, xcb")
    for what, times in zip(["looking through it", "the same while all are checked"],
                           zip(*measured)):
        print(f"{what:42}{statistics.median(times):7.1f} ms   best {min(times):.1f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    program = options.build / "app" / "patwizard"
    print(machine(), flush=True)

    with (tempfile.TemporaryDirectory() as folder,
          PracticeOrganization(options.build / "tests/practice/practice-organization") as practice):
        many = checks.Checks(program, practice)
        many.fill()
        compare_checks(many.measure(options.rounds))
        library = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "patwizard" / "tokens.json"
        record = json.loads(library.read_text(encoding="utf-8"))["tokens"][0]
        started = windows.Windows(program, options.build / "tests" / "barewizard", record, folder)
        for platform in ["offscreen", "xcb"]:
            compare_windows(platform, started.measure(platform, options.rounds))
        tell_of_business([busy.measure(program, practice, started.largest)
                          for _ in range(options.rounds)])


main()
