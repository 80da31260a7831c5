# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""Many stored tokens checked by one command, beside curl and Qt alone sending the same requests."""

import base64
import os
import resource
import subprocess
import time

import library

ANSWER_TIME = 50  # ms
PER_HOST = 6  # connections: what Qt keeps

# azure-devops-facts §3
REQUESTS = {
    "dev.azure.com": ["{0}/_apis/connectionData?api-version=7.1-preview.1",
                      "{0}/_apis/git/repositories?api-version=7.1",
                      "{0}/_apis/FeatureManagement/Features?api-version=7.1-preview.1"],
    "vsaex.dev.azure.com": ["{0}/_apis/userentitlementsummary?api-version=7.1"],
    "app.vssps.visualstudio.com": ["_apis/profile/profiles/me?api-version=7.1"],
}
REQUESTS_A_TOKEN = sum(len(paths) for paths in REQUESTS.values())


class Effort:
    """What some work took, in ms: on the clock, and of the processor, which a busy machine
    disturbs less."""

    def __init__(self, work):
        used, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        work()
        self.clock = 1000 * (time.monotonic() - start)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.processor = 1000 * (after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime)


class Checks:
    def __init__(self, commands, practice, tokens, bare):
        """`commands` that run the program, for a library of so many `tokens`; `bare`, Qt alone."""
        self._bare_program = bare
        self._practice = practice
        self._commands = commands
        self.tokens = tokens
        self.requests = tokens * REQUESTS_A_TOKEN
        self._token = practice.token("full")
        self._environment = {**os.environ, **commands.environment}
        # Made beforehand: writing it is not what is measured.
        self._configurations = [self._configuration(host) for host in REQUESTS]

    def fill(self):
        """Stores the tokens that are not stored yet, as a person would."""
        for i in range(len(self._commands.names()), self.tokens):
            self._commands.add(library.name_of(i), "full")

    def measure(self, rounds):
        """The efforts of every round, ours, curl's and Qt's, and the connections of the last."""
        self._practice.command(f"fault all delay {ANSWER_TIME}")
        works = [self._check, self._curl, self._bare]
        efforts, connections = [[] for _ in works], {}
        for _ in range(rounds):
            for i, work in enumerate(works):
                efforts[i].append(self._measured(work))
                connections[i] = self._settle()
        self._practice.command("clear")
        return efforts, [connections[i] for i in range(len(works))]

    def _measured(self, work):
        self._practice.command("forget")
        return Effort(work)

    def _settle(self):
        """Both must have done the same, or the times mean nothing."""
        seen = self._practice.command("requests")
        assert len(seen["requests"]) == self.requests, len(seen["requests"])
        assert all(request["token"] == "full" for request in seen["requests"])
        assert not self._practice.unexpected(), self._practice.unexpected()
        return seen["connections"]

    def _check(self):
        subprocess.run(self._commands.words("check"), stdout=subprocess.DEVNULL,
                       env=self._environment, check=True)

    def _curl(self):
        """One curl a host, for curl bounds its connections only altogether. That none of them
        waits for connectionData is to curl's advantage."""
        running = []
        for configuration in self._configurations:
            curl = subprocess.Popen(
                ["curl", "--disable", "--parallel", "--parallel-immediate", "--parallel-max",
                 str(PER_HOST), "--no-progress-meter", "--config", "-"],
                stdin=subprocess.PIPE, env=self._environment)
            curl.stdin.write(configuration)
            curl.stdin.close()
            running.append(curl)
        assert not any(curl.wait() for curl in running)

    def _bare(self):
        lines = "\n".join(f"https://{host}/{path.format(self._practice.name)}\t{self._credential()}"
                          for _ in range(self.tokens)
                          for host, paths in REQUESTS.items() for path in paths)
        # What Qt and GLib leave behind at the end is theirs.
        subprocess.run([self._bare_program, self._practice.authority], input=lines.encode(),
                       env={**self._environment, "ASAN_OPTIONS": "detect_leaks=0"}, check=True)

    def _credential(self):
        return "Basic " + base64.b64encode(f":{self._token}".encode()).decode()

    def _configuration(self, host):
        """For standard input: a token does not belong among the arguments."""
        sections = ["\n".join([
            f'url = "https://{host}/{path.format(self._practice.name)}"',
            f'cacert = "{self._practice.authority}"',
            'header = "Accept: application/json"',
            'header = "X-TFS-FedAuthRedirect: Suppress"',
            f'header = "Authorization: {self._credential()}"',
            'output = "/dev/null"',
            "http1.1",
            "no-progress-meter",
        ]) for path in REQUESTS[host] for _ in range(self.tokens)]
        return "\nnext\n".join(sections).encode()
