# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""What a menu of programs does under Wayland before it starts one: it asks the screen for a token, with
which the program may bring its window to the front."""

import os
import pathlib
import socket
import struct
import subprocess
import tempfile
import time

# Objects of the protocol, by the numbers that we give them, and what is asked of them.
DISPLAY, REGISTRY, ROUND_TRIP, ACTIVATION, TOKEN = range(1, 6)
SYNC, GET_REGISTRY = 0, 1
BIND = 0
GET_ACTIVATION_TOKEN = 1
COMMIT = 3


def word(number):
    return struct.pack("=I", number)


def text(value):
    data = value.encode() + b"\0"
    return word(len(data)) + data + b"\0" * (-len(data) % 4)


def text_at(data, start):
    [length] = struct.unpack_from("=I", data, start)
    end = start + 4 + length + -length % 4
    return data[start + 4:start + 3 + length].decode(), end


class Screen:
    """A connection to the Wayland screen, for as long as the with-block lasts."""

    def __init__(self):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(10)
        self._socket.connect(os.environ["WAYLAND_DISPLAY"])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._socket.close()

    def ask(self, of, what, arguments=b""):
        self._socket.sendall(struct.pack("=IHH", of, what, 8 + len(arguments)) + arguments)

    def events(self):
        """Who says something, and its arguments, for ever."""
        while True:
            of, _, size = struct.unpack("=IHH", self._read(8))
            yield of, self._read(size - 8)

    def _read(self, size):
        data = self._socket.recv(size, socket.MSG_WAITALL)
        assert len(data) == size, "the screen has gone"
        return data


def activation_token():
    """Sway's own if it has one, as from 1.8 on: since then it trusts no other without a key pressed."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)  # sway is somebody else
        answer = pathlib.Path(folder, "token")
        subprocess.run(["swaymsg", f"exec (printenv XDG_ACTIVATION_TOKEN || true) >{answer}.new "
                        f"&& mv {answer}.new {answer}"], stdout=subprocess.DEVNULL, check=True)
        for _ in range(100):
            if answer.exists():
                return answer.read_text(encoding="utf-8").strip() or _asked_for_token()
            time.sleep(0.1)
    raise AssertionError("sway starts nothing")


def _asked_for_token():
    with Screen() as screen:
        screen.ask(DISPLAY, GET_REGISTRY, word(REGISTRY))
        screen.ask(DISPLAY, SYNC, word(ROUND_TRIP))
        offered = {}
        for of, arguments in screen.events():
            if of == ROUND_TRIP:
                break
            if of == REGISTRY:
                interface, _ = text_at(arguments, 4)
                offered[interface] = arguments[:4]
        interface = "xdg_activation_v1"
        screen.ask(REGISTRY, BIND, offered[interface] + text(interface) + word(1) + word(ACTIVATION))
        screen.ask(ACTIVATION, GET_ACTIVATION_TOKEN, word(TOKEN))
        screen.ask(TOKEN, COMMIT)
        return next(text_at(arguments, 0)[0] for of, arguments in screen.events() if of == TOKEN)
