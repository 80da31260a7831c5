# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""`patwizard give`: git's own helpers, and the keyring of Python as `az devops` reads it, have the
token afterwards, and the new one after a rotation; whoever does not is said not to.

Real are git, its helpers `store` and `libsecret`, and Debian's Python keyring. A script stands in
for `az`: it reads and writes what and where that does."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import keyring

from world import equal, stored_token

AZ = r"""#!/usr/bin/python3
import os, pathlib, sys, time
import keyring

mode = os.environ.get("AZ", "")
words = sys.argv[1:]
assert words[:3] == ["devops", "login", "--organization"] and len(words) == 4, words
assert not sys.stdin.isatty()
token = sys.stdin.readline().rstrip()
assert token
environment = pathlib.Path("/proc/self/environ").read_bytes()
assert token.encode() not in environment and token not in " ".join(words)
if mode == "fails":
    sys.exit(f"Failed to authenticate using the supplied token {token}.")
elif mode == "explains":
    sys.exit("Failed to authenticate using the supplied token.")
elif mode == "crashes":
    os.kill(os.getpid(), 11)
elif mode == "file":
    folder = pathlib.Path.home() / ".azure/azuredevops"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "personalAccessTokens").write_text(f"[azdevops-cli:{words[3]}]\n"
                                                 f"personal access token = {token}\n")
elif mode != "forgets":
    keyring.set_password(f"azdevops-cli:{words[3].lower()}", "Personal Access Token", token)
print("noise", token)
"""


class Tools:
    def __init__(self, world, folder):
        self.world = world
        self.folder = pathlib.Path(folder)
        az = self.folder / "az"
        az.write_text(AZ, encoding="ascii")
        az.chmod(0o755)
        self.path = {"PATH": f"{folder}:{os.environ['PATH']}"}

    def give(self, tool, code, place=None, **extra):
        ended = self.world.run("give", place or self.world.place, "--to", tool,
                               extra={**self.path, **extra})
        assert ended.returncode == code, (ended.returncode, ended.stdout_bytes, ended.stderr_bytes)
        for said in (ended.stdout_bytes, ended.stderr_bytes):
            assert self.world.token.encode() not in said, said
        return (ended.stdout_bytes + ended.stderr_bytes).decode()

    def used_in(self, name="laptop"):
        token = next(each for each in self.world.commands.listed() if each["name"] == name)
        return {row["place"]: row["has_token_in_use"] for row in token["used_in"]}

    def forget(self, tool, place=None):
        return self.world.commands.run("forget-place", place or self.world.place, "--place", tool)

    def in_python(self):
        return keyring.get_password(f"azdevops-cli:https://dev.azure.com/{self.world.organization}",
                                    "Personal Access Token")

    def forget_python(self):
        keyring.delete_password(f"azdevops-cli:https://dev.azure.com/{self.world.organization}",
                                "Personal Access Token")

    def filled(self, **description):
        """What git itself has for an address."""
        asked = {"protocol": "https", "host": "dev.azure.com", **description}
        ended = subprocess.run(["git", "credential", "fill"], stdout=subprocess.PIPE, check=False,
                               input="".join(f"{key}={value}\n" for key, value in asked.items()),
                               encoding="ascii", env={**os.environ, "GIT_TERMINAL_PROMPT": "0"})
        return dict(line.split("=", 1) for line in ended.stdout.splitlines()).get("password")


def set_helper(*helpers):
    subprocess.run(["git", "config", "--global", "--unset-all", "credential.helper"], check=False)
    for helper in helpers:
        subprocess.run(["git", "config", "--global", "--add", "credential.helper", helper],
                       check=True)


def refuses_what_it_does_not_know(tools):
    for words in [(), ("--to",), ("--to", "pass"), ("--to", "az-devops", "--to", "git-credential"),
                  ("--to=",), ("--place", "az-devops")]:
        equal((words, tools.world.run("give", tools.world.place, *words).returncode), (words, 2))
    equal(tools.world.run("forget-place", tools.world.place).returncode, 2)
    equal(tools.world.run("give", "contoso", "--to", "az-devops").returncode, 6)


def says_that_git_keeps_nothing(tools):
    set_helper()
    assert "not_kept: " in tools.give("git-credential", 4)
    equal(tools.used_in(), {})


def gives_it_to_git(tools):
    credentials = pathlib.Path.home() / ".git-credentials"
    set_helper("store")
    assert "git has the token." in tools.give("git-credential", 0)
    organization = tools.world.organization
    equal(credentials.read_text(encoding="ascii"),
          f"https://{organization}:{tools.world.token}@dev.azure.com\n")
    equal([tools.filled(username=organization), tools.filled(),
           tools.filled(path=f"{organization}/project/_git/repository")], [tools.world.token] * 3)
    equal(tools.used_in(), {"git-credential": True})
    tools.give("git-credential", 0)  # once more is not twice
    equal(tools.used_in(), {"git-credential": True})
    credentials.unlink()


def build_libsecret(tools):
    """git's own helper, which Debian has as source."""
    source = "/usr/share/doc/git/contrib/credential/libsecret/git-credential-libsecret.c"
    flags = subprocess.check_output(["pkg-config", "--cflags", "--libs", "libsecret-1"],
                                    encoding="ascii").split()
    subprocess.run(["cc", "-o", tools.folder / "git-credential-libsecret", source, *flags],
                   check=True)


def gives_it_to_gits_keychain(tools):
    build_libsecret(tools)
    set_helper(str(tools.folder / "git-credential-libsecret"))
    assert "git has the token." in tools.give("git-credential", 0)
    kept = subprocess.check_output(["secret-tool", "lookup", "server", "dev.azure.com",
                                    "protocol", "https"])
    equal(kept.decode(), tools.world.token)


def gives_it_to_az(tools):
    assert "az devops has the token." in tools.give("az-devops", 0)
    equal(tools.in_python(), tools.world.token)
    equal(tools.used_in(), {"az-devops": True, "git-credential": True})
    tools.forget_python()
    # Where it has no keychain, it writes a file, which is not proved to be read.
    assert "could not be asked" in tools.give("az-devops", 0, AZ="file")
    copy, = json.loads(tools.world.run("find", tools.world.place, "--json").stdout_bytes)["copies"][:1]
    equal(copy["kind"], "azure_cli")
    (pathlib.Path.home() / ".azure/azuredevops/personalAccessTokens").unlink()


def tells_what_was_not_done(tools):
    tools.forget("az-devops")
    for mode, code in [("fails", "tool_failed"), ("explains", "tool_failed"),
                       ("crashes", "tool_failed")]:
        said = tools.give("az-devops", 4, AZ=mode)
        assert f"{code}: " in said, said
    assert "Failed to authenticate" in tools.give("az-devops", 4, AZ="explains")
    keyring.set_password(f"azdevops-cli:https://dev.azure.com/{tools.world.organization}",
                         "Personal Access Token", "another")
    assert "not_kept: " in tools.give("az-devops", 4, AZ="forgets")
    with tempfile.TemporaryDirectory() as empty:
        for tool in ["az-devops", "git-credential"]:
            assert "tool_missing: " in tools.give(tool, 4, PATH=empty)
    assert "az-devops" not in tools.used_in()
    tools.forget_python()


def rotates_every_place(tools):
    world = tools.world
    set_helper("store")
    world.commands.add("rotated", "custom")
    place = f"{world.organization}/rotated"
    for tool in ["az-devops", "git-credential"]:
        tools.give(tool, 0, place)
    new = world.practice.token("renewed")
    ended = world.run(*world.commands.words("replace", place)[1:], text=new.encode(),
                      extra={**tools.path, "AZ": "explains"})
    equal(ended.returncode, 4)
    said = ended.stdout_bytes.decode()
    assert "git has the token." in said and "First give the new token" in said, said
    assert f"patwizard give {place} --to az-devops" in said, said
    assert said.index("First give") < said.index("Only then revoke"), said
    assert "tool_failed: " in ended.stderr_bytes.decode(), ended.stderr_bytes
    equal(tools.filled(), new)
    equal(tools.in_python(), world.practice.token("custom"))
    equal(tools.used_in("rotated"), {"az-devops": False, "git-credential": True})
    tools.give("az-devops", 0, place)
    equal(tools.in_python(), new)
    equal(tools.used_in("rotated"), {"az-devops": True, "git-credential": True})


def keeps_what_it_knows(tools):
    """Whoever corrects a date has not given it to anybody else."""
    place = f"{tools.world.organization}/rotated"
    before = tools.used_in("rotated")
    token = tools.world.commands.run("token", place)
    tools.world.commands.run("add", tools.world.organization, "--name", "rotated", "--expires",
                             "2099-11-30", token=token)
    equal(tools.used_in("rotated"), before)


def forgets_a_place(tools):
    place = f"{tools.world.organization}/rotated"
    assert "no longer given" in tools.forget("az-devops", place)
    assert "was not remembered" in tools.forget("az-devops", place)
    equal(tools.used_in("rotated"), {"git-credential": True})
    assert tools.in_python()  # it keeps its copy


def knows_a_locked_keychain(tools):
    tools.world.lock_keyring()
    assert "locked: " in tools.give("git-credential", 6)


def main():
    with stored_token() as world, tempfile.TemporaryDirectory() as folder:
        tools = Tools(world, folder)
        for each in [refuses_what_it_does_not_know, says_that_git_keeps_nothing, gives_it_to_git,
                     gives_it_to_gits_keychain, gives_it_to_az, tells_what_was_not_done,
                     rotates_every_place, keeps_what_it_knows, forgets_a_place, knows_a_locked_keychain]:
            print(each.__name__, flush=True)
            each(tools)


sys.exit(main())
