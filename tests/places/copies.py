# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""`patwizard find`: every copy that is planted is found where it is, in every place and form; of
ten thousand decoys none; and nothing hostile holds it up or ends it."""

import base64
import json
import os
import pathlib
import pty
import random
import re
import signal
import string
import subprocess
import sys
import tempfile
import time

from world import equal, stored_token

LETTERS = string.ascii_letters + string.digits


def in_base64(text, width=0):
    coded = base64.b64encode(text.encode()).decode()
    return re.sub(f"(.{{{width}}})", r"\1\n", coded).rstrip("\n") if width else coded


def spellings(token):
    """All ways to write it that have to be found, with their forms and the line they begin in."""
    rows = {"as it is": (token, "text"), "in quotes": (f'"{token}"', "text"),
            "in an address": (f"https://dana:{token}@dev.azure.com/fabrikam", "text"),
            "glued": (f"x{token}y", "text"),
            "every character percent-encoded": ("".join(f"%{ord(c):02x}" for c in token),
                                                "url_encoded"),
            "the same in capitals": ("".join(f"%{ord(c):02X}" for c in token), "url_encoded")}
    for before in ["", ":", "a:", "ab:", "any:", "user:", "dana@fabrikam.example:", "x:y:"]:
        for behind in ["", "\n", "\r\n", ":x", "@@"]:
            rows[f"Base64 {before!r} {behind!r}"] = (in_base64(before + token + behind), "base64")
    for width in [64, 76, 60]:
        rows[f"Base64 of lines of {width}"] = (in_base64(f"user:{token}", width), "base64")
        rows[f"Base64 of indented lines of {width}"] = (
            in_base64(f"an:{token}", width).replace("\n", "\r\n    "), "base64")
    return rows


def near_misses(token, random_one):
    """What differs from the token by as little as can be."""
    for _ in range(40):
        place = random_one.randrange(len(token))
        yield token[:place] + random_one.choice(LETTERS.replace(token[place], "")) + token[place + 1:]
    for place in [0, -1]:
        for bit in range(6):
            other = chr(ord(token[place]) ^ (1 << bit))
            if other in LETTERS:
                yield other + token[1:] if place == 0 else token[:-1] + other
    yield token[1:]
    yield token[:-1]
    yield token.swapcase()
    yield token[::-1]
    yield token[:40] + " " + token[40:]


class Home:
    """The private home, and what is planted in it."""

    def __init__(self, world):
        self.world = world
        self.home = pathlib.Path(os.environ["HOME"])
        self.planted = []

    def write(self, path, text):
        path = self.home / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        self.planted.append(path)
        return path

    def clear(self):
        for path in self.planted:
            path.unlink(missing_ok=True)
        self.planted.clear()

    def find(self, *folders, code):
        words = [word for folder in folders for word in ("--in", str(folder))]
        ended = self.world.run("find", self.world.place, "--json", *words)
        assert ended.returncode == code, (ended.returncode, ended.stdout_bytes, ended.stderr_bytes)
        assert self.world.token.encode() not in ended.stdout_bytes + ended.stderr_bytes
        return json.loads(ended.stdout_bytes)


def finds_none(home):
    found = home.find(code=0)
    equal((found["schema"], found["copies"], found["complete"]), (1, [], True))
    ended = home.world.run("find", home.world.place)
    equal(ended.returncode, 0)
    assert b": no copy was found in " in ended.stdout_bytes


PLACES = {
    ".gitconfig": "git_configuration", ".config/git/config": "git_configuration",
    ".git-credentials": "git_credential_store", ".config/git/credentials": "git_credential_store",
    ".gcm/store/git/https/dev.azure.com/fabrikam.credential": "git_credential_manager",
    ".npmrc": "npm", ".yarnrc": "yarn", ".yarnrc.yml": "yarn",
    ".nuget/NuGet/NuGet.Config": "nuget", ".config/NuGet/NuGet.Config": "nuget",
    ".config/pip/pip.conf": "pip", ".pip/pip.conf": "pip", ".pypirc": "twine", ".netrc": "netrc",
    ".m2/settings.xml": "maven", ".gradle/gradle.properties": "gradle",
    ".docker/config.json": "docker", ".vsce": "vsce", ".tfx/.auth/cache": "tfx",
    ".azure/azuredevops/personalAccessTokens": "azure_cli", ".bashrc": "shell_startup",
    ".profile": "shell_startup", ".zshrc": "shell_startup",
    ".config/fish/config.fish": "shell_startup", ".bash_history": "shell_history",
    ".zsh_history": "shell_history", ".local/share/fish/fish_history": "shell_history",
    ".config/environment.d/50-token.conf": "environment_file",
}


def finds_every_place(home):
    for line, path in enumerate(PLACES, 1):
        home.write(path, "\n" * (line - 1) + f"password={home.world.token}\n")
    found = home.find(code=4)
    equal({copy["path"]: (copy["kind"], copy["line"], copy["form"], copy["plain_text"])
           for copy in found["copies"]},
          {str(home.home / path): (kind, line, "text", True)
           for line, (path, kind) in enumerate(PLACES.items(), 1)})
    equal(len(found["copies"]), len(PLACES))
    assert all(copy["change"] for copy in found["copies"])
    ended = home.world.run("find", home.world.place)
    equal(ended.returncode, 4)
    for line, path in enumerate(PLACES, 1):
        assert f"{home.home / path}:{line}: ".encode() in ended.stdout_bytes, path
    home.clear()


def finds_what_was_moved_elsewhere(home):
    """By a variable, or by a link as people do who keep such files together."""
    with tempfile.TemporaryDirectory() as folder:
        for variable, name in [("NPM_CONFIG_USERCONFIG", "npm"), ("DOCKER_CONFIG", "config.json"),
                               ("AZURE_CONFIG_DIR", "azuredevops/personalAccessTokens"),
                               ("HISTFILE", "history"), ("ZDOTDIR", ".zshrc")]:
            path = pathlib.Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(home.world.token, encoding="ascii")
            names_file = variable in ("NPM_CONFIG_USERCONFIG", "HISTFILE")
            ended = home.world.run("find", home.world.place, "--json",
                                   extra={variable: str(path) if names_file else folder})
            equal((variable, ended.returncode), (variable, 4))
            equal([copy["path"] for copy in json.loads(ended.stdout_bytes)["copies"]], [str(path)])
            path.unlink()
        real = pathlib.Path(folder, "netrc")
        real.write_text(home.world.token, encoding="ascii")
        (home.home / ".netrc").symlink_to(real)
        (home.home / ".config/environment.d").mkdir(exist_ok=True, parents=True)
        (home.home / ".config/environment.d/a.conf").symlink_to(real)
        equal(len(home.find(code=4)["copies"]), 2)
        real.unlink()
        home.find(code=0)
        (home.home / ".netrc").unlink()
        (home.home / ".config/environment.d/a.conf").unlink()


def finds_every_form(home):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        expected = {}
        for number, (what, (text, form)) in enumerate(spellings(home.world.token).items()):
            (folder / f"{number}").write_bytes(f"one\ntwo {text} three\n".encode())
            expected[f"{number}"] = (what, 2, form)
        wide = [("\ufeffsecret: {}\r\n", "utf-16-le"), ("\ufeff{}", "utf-16-be"),
                ("a text of two lines\nwithout a mark {}\n", "utf-16-le"),
                ("the other way round: {}", "utf-16-be")]
        for number, (text, code) in enumerate(wide):
            (folder / f"wide{number}").write_bytes(text.format(home.world.token).encode(code))
            expected[f"wide{number}"] = (text, 1 + text.split("{")[0].count("\n"), "utf16")
            (folder / f"wide{number}b").write_bytes(
                text.format(in_base64(f"me:{home.world.token}")).encode(code))
            expected[f"wide{number}b"] = (text, 1 + text.split("{")[0].count("\n"), "base64")
        found = home.find(folder, code=4)
        seen = {os.path.basename(copy["path"]): (copy["line"], copy["form"])
                for copy in found["copies"]}
        for file, (what, line, form) in expected.items():
            equal((what, seen.get(file)), (what, (line, form)))
        equal(len(found["copies"]), len(expected))


def finds_it_anywhere_in_a_file(home):
    """Also where pieces of it are read at different times."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        texts = [home.world.token, in_base64(f"any:{home.world.token}", 64)]
        step = 256 * 1024
        places = [offset for border in (step, 2 * step, 3 * step)
                  for offset in range(border - 260, border + 60, 37)]
        for number, place in enumerate(places):
            text = texts[number % 2]
            (folder / str(number)).write_text(("x" * 79 + "\n") * (place // 80) + "y" * (place % 80)
                                              + "." + text + "." + "z\n" * number * 1000,
                                              encoding="ascii")
        found = home.find(folder, code=4)
        equal({int(os.path.basename(copy["path"])): copy["line"] for copy in found["copies"]},
              {number: place // 80 + 1 for number, place in enumerate(places)})
        equal(len(found["copies"]), len(places))


def invents_nothing(home):
    """Ten thousand decoys: near misses and other tokens, in every spelling."""
    fixed = random.Random(15)
    token = home.world.token
    decoys = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        while decoys < 10_000:
            lines = []
            others = list(near_misses(token, fixed))
            others += ["".join(fixed.choices(LETTERS, k=52)) + token[52:] for _ in range(20)]
            for other in others:
                lines += [f"password = {other}", f"Basic {in_base64(':' + other)}",
                          f"Basic {in_base64('any:' + other)}", in_base64("user:" + other, 76)]
            decoys += len(lines)
            (folder / str(decoys)).write_text("\n".join(lines), encoding="utf-8")
            (folder / f"{decoys}w").write_bytes("\n".join(lines).encode("utf-16"))
        found = home.find(folder, code=0)
        equal(found["copies"], [])
        (folder / "copy").write_text(token, encoding="ascii")
        equal(len(home.find(folder, code=4)["copies"]), 1)


def is_not_held_up(home):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.mkfifo(folder / "fifo")
        os.mkfifo(home.home / ".npmrc")
        (folder / "loop").symlink_to(folder)
        (folder / "self").symlink_to("self")
        (folder / "zero").symlink_to("/dev/zero")
        (home.home / ".netrc").symlink_to(".netrc")
        with open(folder / "sparse", "wb") as file:
            file.truncate(50 << 30)
        with open(home.home / ".bash_history", "wb") as file:
            file.truncate(50 << 30)
        deep = folder
        for _ in range(200):
            deep /= "d"
            deep.mkdir()
        (deep / "copy").write_text(home.world.token, encoding="ascii")
        odd = os.fsencode(folder) + b"/\xe4\xff\n\x1b[31m"
        with open(odd, "w", encoding="ascii") as file:
            file.write(home.world.token)
        (folder / "program").write_bytes(b"\x7fELF\0\0\0" + home.world.token.encode())
        begun = time.monotonic()
        found = home.find(folder, folder, "/proc", folder / "none", code=4)
        assert time.monotonic() - begun < 60
        equal(len(found["copies"]), 4)  # two, in a folder that was named twice
        equal({(row["path"], row["code"]) for row in found["not_looked_at"] if row["path"]},
              {(str(home.home / ".npmrc"), "not_an_ordinary_file"),
               (str(home.home / ".netrc"), "cannot_be_read"),
               (str(home.home / ".bash_history"), "too_large"),
               (str(folder / "none"), "cannot_be_read")})
        ended = home.world.run("find", home.world.place, "--in", name)
        assert b"\x1b" not in ended.stdout_bytes + ended.stderr_bytes
        for path in [".npmrc", ".netrc", ".bash_history"]:
            (home.home / path).unlink()


def says_where_it_may_not_look(home):
    """Where permissions hold it, even if it is run as root."""
    held = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] * (os.geteuid() == 0)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "closed").mkdir()
        (folder / "closed" / "copy").write_text(home.world.token, encoding="ascii")
        (folder / "unreadable").write_text(home.world.token, encoding="ascii")
        (folder / "unreadable").chmod(0)
        (folder / "closed").chmod(0)
        ended = subprocess.run([*held, home.world.program, "find", home.world.place, "--json",
                                "--in", folder], stdout=subprocess.PIPE, check=False, timeout=120)
        equal(ended.returncode, 5)
        found = json.loads(ended.stdout)
        equal((found["complete"], found["copies"]), (False, []))
        equal({(row["path"], row["code"]) for row in found["not_looked_at"] if row["path"]},
              {(str(folder / "closed"), "cannot_be_read"),
               (str(folder / "unreadable"), "cannot_be_read")})
        (folder / "closed").chmod(0o700)


def looks_into_environments(home):
    environment = {**os.environ, "SOME_TOKEN": f"x {home.world.token}",
                   "OTHER": in_base64(f":{home.world.token}")}
    with subprocess.Popen(["sleep", "60"], env=environment) as one, \
            subprocess.Popen(["sleep", "60"], env=environment) as two:
        time.sleep(0.2)  # until they have become it
        found = home.find(code=4)
        equal({(copy["kind"], copy["form"]) for copy in found["copies"]},
              {("environment", "text"), ("environment", "base64")})
        where = {copy["where"].split(" in the ")[0]: copy for copy in found["copies"]}
        equal(set(where), {"SOME_TOKEN", "OTHER"})
        assert where["OTHER"]["path"] in [f"/proc/{process.pid}/environ" for process in (one, two)]
        assert "and 1 other process" in where["OTHER"]["where"], where["OTHER"]["where"]
        one.kill()
        two.kill()
    home.find(code=0)


def looks_into_the_keychain(home):
    """What others have there, and never what is ours."""
    def secret_tool(*words, text=b""):
        subprocess.run(["secret-tool", *words], input=text, check=True)

    entry = ("service", "git:https://dev.azure.com/fabrikam", "account", "PersonalAccessToken")
    secret_tool("store", "--label", "Git credential", *entry, text=home.world.token.encode())
    secret_tool("store", "--label", "Other", "service", "x", text=home.world.token[:-1].encode())
    copy, = home.find(code=4)["copies"]
    equal((copy["kind"], copy["plain_text"], copy["path"]), ("keychain", False, None))
    assert "“Git credential” (git:https://dev.azure.com/fabrikam)" in copy["where"], copy["where"]
    secret_tool("clear", *entry)
    home.find(code=0)


def finds_old_tokens(home):
    world = home.world
    old = home.write("notes/a", world.practice.token("custom"))
    world.commands.add("rotated", "custom")
    world.commands.run("replace", f"{world.organization}/rotated",
                       token=world.practice.token("renewed"))
    ended = world.run("find", f"{world.organization}/rotated", "--json", "--in", str(old.parent))
    equal(ended.returncode, 4)
    copy, = json.loads(ended.stdout_bytes)["copies"]
    equal((copy["path"], bool(copy["old_token"])), (str(old), True))
    home.clear()


def writes_nothing(home):
    def state():
        return {str(path): (path.stat().st_mtime_ns, path.stat().st_size)
                for path in home.home.rglob("*") if path.is_file()}

    home.write(".npmrc", home.world.token)
    before = state()
    home.find(home.home, code=4)
    equal(state(), before)
    home.clear()


def can_be_stopped(home):
    """What was found by then is told; that it is not all is told as well. On a terminal there is
    progress."""
    with tempfile.TemporaryDirectory() as name:
        for number in range(4):
            with open(pathlib.Path(name, f"{number}"), "w", encoding="ascii") as file:
                file.write("not a copy at all, but text\n" * 500_000)
        home.write(".npmrc", home.world.token)
        terminal, end = pty.openpty()
        with home.world.start("find", home.world.place, *["--in", *[name] * 1000],
                              stdout=subprocess.PIPE, stderr=end) as process:
            os.close(end)
            shown = b""
            while b"MB" not in shown:
                shown += os.read(terminal, 4096)
            process.send_signal(signal.SIGINT)
            out = process.stdout.read()
            while True:
                try:
                    shown += os.read(terminal, 4096)
                except OSError:
                    break
        os.close(terminal)
        equal(process.returncode, 4)
        assert b".npmrc:1: " in out, out
        assert b"stopped: " in shown, shown
        home.clear()


def main():
    with stored_token() as world:
        home = Home(world)
        for each in [finds_none, finds_every_place, finds_what_was_moved_elsewhere,
                     finds_every_form, finds_it_anywhere_in_a_file, invents_nothing, is_not_held_up,
                     says_where_it_may_not_look, looks_into_environments, looks_into_the_keychain,
                     finds_old_tokens, writes_nothing, can_be_stopped]:
            print(each.__name__, flush=True)
            each(home)


sys.exit(main())
