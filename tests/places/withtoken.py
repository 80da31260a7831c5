# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""`patwizard run`: a command with the token in its environment is as if it had been started alone,
and nobody else has the token. Each thing is compared with the same command without us."""

import base64
import os
import pathlib
import signal
import stat
import subprocess
import sys
import tempfile
import time

from world import equal, stored_token

USUAL = "AZURE_DEVOPS_EXT_PAT"


def environment_of(output):
    return dict(line.split(b"=", 1) for line in output.split(b"\0") if line)


def has_the_token_in_its_environment(world):
    for words, names in [((), [USUAL]), (("--env", "ONE"), ["ONE"]),
                         (("--env", "ONE", "TWO", "--env", "PATWIZARD_THREE"),
                          ["ONE", "TWO", "PATWIZARD_THREE"]),
                         (("--env=_a1",), ["_a1"])]:
        ended = world.run("run", world.place, *words, "--", "env", "-0")
        equal((ended.returncode, ended.stderr_bytes), (0, b""))
        expected = {**os.environ, **world.commands.environment}
        expected.update(dict.fromkeys(names, world.token))
        equal(environment_of(ended.stdout_bytes), environment_of(b"\0".join(
            os.fsencode(f"{name}={value}") for name, value in expected.items())))


def overwrites_what_is_set(world):
    ended = world.run("run", world.place, "--", "env", "-0", extra={USUAL: "another"})
    lines = [line for line in ended.stdout_bytes.split(b"\0") if line.startswith(USUAL.encode())]
    equal(lines, [f"{USUAL}={world.token}".encode()])


def leaves_odd_environments_alone(world):
    """As they were given to us: none of our own corrections is handed on."""
    for change in [{"XDG_CONFIG_HOME": "relative"}, {"odd.name": "x y\n\u00e4"}, {"EMPTY": ""}]:
        ended = world.run("run", world.place, "--", "env", "-0", extra=change)
        found = environment_of(ended.stdout_bytes)
        for name, value in change.items():
            equal(found[name.encode()], value.encode())
    # Neither is a variable of which there is none.
    less = {name: value for name, value in os.environ.items() if name != "XDG_STATE_HOME"}
    ended = world.run("run", world.place, "--", "env", "-0", env=less)
    assert b"XDG_STATE_HOME" not in environment_of(ended.stdout_bytes)


def gives_every_form(world):
    basic = base64.b64encode(f":{world.token}".encode()).decode()
    forms = {"raw": world.token, "base64": basic, "basic": f"Basic {basic}",
             "basic-header": f"Authorization: Basic {basic}"}
    for form, value in forms.items():
        ended = world.run("run", world.place, "--env", f"X={form}", "--", "printenv", "X")
        equal(ended.stdout_bytes, f"{value}\n".encode())
        ended = world.run("token", world.place, "--as", form)
        equal(ended.stdout_bytes, f"{value}\n".encode())


def refuses_bad_names(world):
    for name in ["", "1A", "A-B", "A B", "A=", "A=base", "A=raw=x", "=raw", "\u00c4", "A\nB", "PATH",
                 "LD_PRELOAD", "LD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES", "HOME", "IFS",
                 "BASH_ENV", "ENV", "LC_ALL", "GCONV_PATH"]:
        ended = world.run("run", world.place, "--env", name, "--", "true")
        equal((name, ended.returncode), (name, 2))
        assert ended.stderr_bytes.startswith(b"patwizard: wrong_usage: "), ended.stderr_bytes
    for words in [("run", world.place), ("run", world.place, "true"), ("run", "--", "true"),
                  ("run", world.place, "--"), ("run", world.place, "x", "--", "true"),
                  ("run", world.place, "--json", "--", "true"),
                  ("run", world.place, "--env", "--", "true"),
                  ("token", world.place, "--as", "hex"), ("list", "--env", "A")]:
        equal((words, world.run(*words).returncode), (words, 2))
    assert b"--help" not in world.run("run", world.place, "--", "echo", "x").stderr_bytes
    equal(world.run("run", world.place, "--", "echo", "--help", "--", "-h").stdout_bytes,
          b"--help -- -h\n")


def ends_as_the_command_does(world):
    for code in [0, 1, 2, 77, 126, 127, 255]:
        ended = world.run("run", world.place, "--", "sh", "-c", f"exit {code}")
        equal((ended.returncode, ended.stderr_bytes), (code, b""))
    for number in [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGABRT, signal.SIGPIPE,
                   signal.SIGXFSZ, signal.SIGHUP, signal.SIGSEGV, signal.SIGTRAP]:
        ended = world.run("run", world.place, "--", "sh", "-c", f"kill -{int(number)} $$")
        equal(ended.returncode, -number)


def is_the_very_process(world):
    process = world.start("run", world.place, "--", "sh", "-c", "echo $$; kill -STOP $$; exit 5",
                          stdout=subprocess.PIPE)
    with process:
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status), status
        equal(int(process.stdout.readline()), process.pid)
        equal(pathlib.Path(f"/proc/{process.pid}/comm").read_text(), "sh\n")
        # Nothing of ours is in the way of a debugger.
        assert os.access(f"/proc/{process.pid}/environ", os.R_OK)
        process.send_signal(signal.SIGCONT)
        equal(process.wait(timeout=60), 5)


# Of itself: a shell that waits for another command changes its own signals.
SIGNALS = ["grep", "-E", "^(Sig(Blk|Ign|Cgt)|Threads|Seccomp|NoNewPrivs):", "/proc/self/status"]
STATE = r"""
for stream in /proc/$$/fd/*; do
    n=${stream##*/}
    if [ $n -lt 10 ]; then echo "$n $(readlink $stream | sed 's/:.*//')"; fi
done
umask; pwd; ulimit -n; nice
"""


def hands_on_what_it_was_given(world):
    """Signals, descriptors, streams that are closed: as without us."""
    def blocked():
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGTERM})

    def ignored():
        for number in [signal.SIGPIPE, signal.SIGINT, signal.SIGXFSZ, signal.SIGCHLD]:
            signal.signal(number, signal.SIG_IGN)

    def usual():
        for number in [signal.SIGPIPE, signal.SIGXFSZ]:
            signal.signal(number, signal.SIG_DFL)

    def closed():
        usual()
        os.close(0)
        os.close(2)

    def more():
        usual()
        os.dup2(1, 7)

    def masked():
        usual()
        os.umask(0o77)
        os.nice(3)

    for before in [usual, blocked, ignored, closed, more, masked]:
        found = []
        for words in [[world.program, "run", world.place, "--"], []]:
            found.append(b"".join(
                subprocess.check_output([*words, *command], stdin=subprocess.DEVNULL, timeout=120,
                                        close_fds=False, preexec_fn=before)
                for command in [SIGNALS, ["sh", "-c", STATE]]).decode())
        assert found[0] == found[1], f"{before.__name__}:\n{found[0]}\nis not\n{found[1]}"


def leaves_the_streams_alone(world):
    ended = world.run("run", world.place, "--", "sh", "-c", "cat; echo said >&2", text=b"\0\xff\n")
    equal((ended.stdout_bytes, ended.stderr_bytes), (b"\0\xff\n", b"said\n"))
    ended = world.run("run", world.place, "--", "printf", "%s", b"\xe4\xff\n")
    equal(ended.stdout_bytes, b"\xe4\xff\n")
    # It may close what it likes.
    ended = world.run("run", world.place, "--", "sh", "-c", "exec <&- >&- 2>&-; exit 3")
    equal((ended.returncode, ended.stdout_bytes, ended.stderr_bytes), (3, b"", b""))


def says_nothing_of_its_own(world):
    """Settings that cannot be read are of no concern to it."""
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "patwizard"))
        pathlib.Path(folder, "patwizard", "patwizard.conf").write_text("[General", encoding="ascii")
        ended = world.run("run", world.place, "--", "echo", "x", extra={"XDG_CONFIG_HOME": folder})
        equal((ended.returncode, ended.stdout_bytes, ended.stderr_bytes), (0, b"x\n", b""))


def finds_commands_as_a_shell_does(world):
    with tempfile.TemporaryDirectory() as folder:
        def write(name, text, mode):
            path = pathlib.Path(folder, name)
            path.write_text(text, encoding="ascii")
            path.chmod(mode)
            return str(path)

        plain = write("plain", "echo plain $1\n", 0o755)
        data = write("data", "#!/bin/sh\n", 0o644)
        lost = write("lost", "#!/nowhere/sh\n", 0o755)
        os.mkdir(os.path.join(folder, "sub"))
        path = {"PATH": f"{folder}:{os.environ['PATH']}"}
        equal(world.run("run", world.place, "--", "plain", "x", extra=path).stdout_bytes,
              b"plain x\n")
        equal(world.run("run", world.place, "--", plain, "x").stdout_bytes, b"plain x\n")
        equal(world.run("run", world.place, "--", "./plain", "x", cwd=folder).stdout_bytes,
              b"plain x\n")
        equal(world.run("run", world.place, "--", "plain", "x", cwd=folder,
                        extra={"PATH": f":{os.environ['PATH']}"}).stdout_bytes, b"plain x\n")
        for words, code, says in [((data,), 126, b"cannot_execute: "),
                                  ((lost,), 126, b"cannot_execute: "),
                                  (("no-such-command-here",), 127, b"command_not_found: "),
                                  ((folder + "/none",), 127, b"command_not_found: "),
                                  ((folder,), 127, b"command_not_found: "),
                                  (("",), 127, b"command_not_found: ")]:
            ended = world.run("run", world.place, "--", *words)
            equal((words, ended.returncode), (words, code))
            assert says in ended.stderr_bytes, ended.stderr_bytes
            equal(ended.stderr_bytes.count(b"\n"), 1)
        if os.geteuid() != 0:
            pathlib.Path(data).chmod(stat.S_IRUSR)


def keeps_the_token_from_everybody_else(world):
    """No environment, no command line and no descriptor of another process has it."""
    token = world.token.encode()
    needles = [token, base64.b64encode(b":" + token)[2:-4]]
    with world.start("run", world.place, "--env", "A", "B=basic", "--", "sh", "-c",
                     "echo ready; exec sleep 60", stdout=subprocess.PIPE) as process:
        equal(process.stdout.readline(), b"ready\n")
        seen = 0
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            for part in ["environ", "cmdline"]:
                try:
                    text = (folder / part).read_bytes()
                except OSError:
                    continue  # it is another person's, or has ended
                seen += 1
                is_ours = int(folder.name) == process.pid and part == "environ"
                equal((folder, [needle in text for needle in needles]),
                      (folder, [is_ours, is_ours]))
        assert seen > 4, seen
        process.kill()


def refuses_a_secret_for_a_command(world):
    ended = world.run("run", world.place, "--", world.token)
    equal(ended.returncode, 2)
    assert b"secret_in_arguments: " in ended.stderr_bytes
    assert world.token.encode() not in ended.stderr_bytes


def ends_without_a_token(world):
    for words, code in [((f"{world.organization}/none",), 6), (("contoso",), 6)]:
        ended = world.run("run", *words, "--", "echo", "never")
        equal((ended.returncode, ended.stdout_bytes), (code, b""))
    world.lock_keyring()
    begun = time.monotonic()
    ended = world.run("run", world.place, "--", "echo", "never")
    equal((ended.returncode, ended.stdout_bytes), (6, b""))
    assert b"locked: " in ended.stderr_bytes, ended.stderr_bytes
    assert time.monotonic() - begun < 60


def main():
    with stored_token() as world:
        for each in [has_the_token_in_its_environment, overwrites_what_is_set,
                     leaves_odd_environments_alone, gives_every_form, refuses_bad_names,
                     ends_as_the_command_does, is_the_very_process, hands_on_what_it_was_given,
                     leaves_the_streams_alone, says_nothing_of_its_own, finds_commands_as_a_shell_does,
                     keeps_the_token_from_everybody_else, refuses_a_secret_for_a_command,
                     ends_without_a_token]:
            print(each.__name__, flush=True)
            each(world)


sys.exit(main())
