# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The changes that there are, and what each needs before it can be made."""

from keychain import stored_keys, stored_secret
from stored import Fault

CHANGES = ["add", "replace", "drop", "retire", "back", "recover", "remove", "check"]
MAY_TAKE_AWAY = ["add", "remove"]  # undone, or done: there is no token then
TOKENS = ["custom", "renewed", "code-read", "full"]  # they work


class Changes:
    def __init__(self, stored):
        self.stored = stored
        self.unfinished = 90  # the step after which a replacement is left with its secret

    def make(self, *change, **more):
        code = self.stored.run(*change, **more)
        assert code == 0, (change, code, self.stored.complaint(), self.stored.records())

    def prepare(self, change):
        """Makes the change possible; returns the token that it wants."""
        if change in ("add", "retire") and self.stored.laptop():
            self.make("remove")
        if change == "add":
            return TOKENS[0]
        if change == "retire":
            self.make("add", token="revoked")
            self.make("replace", token=TOKENS[0])
            return None
        if not self.stored.laptop():
            self.make("add", token=TOKENS[0])
        while change == "replace" and len(self.stored.laptop()["old"]) > 1:
            self.make("drop")
        if change in ("drop", "back") and not self.stored.laptop()["old"]:
            self.make("replace", token=self.other())
        if change == "recover":
            self.leave_unfinished()
        if change == "check":
            self.drop_all()
            self.make("replace", token=self.other())
            self.make("unpublish")  # the check takes it over
        return self.other() if change == "replace" else None

    def other(self):
        """A token that is neither in use nor kept: one of those cannot be the successor."""
        record = self.stored.laptop()
        kept = {self.stored.practice.kind_of(stored_secret(facts["entry"]))
                for facts in [record, *record["old"]]}
        return next(token for token in TOKENS if token not in kept)

    def drop_all(self):
        while self.stored.laptop()["old"]:
            self.make("drop")

    def is_unfinished(self):
        pending = self.stored.records().get("pending")
        return bool(pending) and pending[0]["record"]["entry"] in stored_keys()

    def leave_unfinished(self):
        """A replacement whose secret is in the keyring, and that was not promoted."""
        # The number of messages is not always the same; what is kept costs messages, too.
        for step in [*[self.unfinished] * 5, *range(120, 20, -1)]:
            self.drop_all()
            self.stored.run("replace", token=self.other(), fault=Fault("end", step))
            if self.is_unfinished():
                self.unfinished = step
                return
            self.stored.recover("an unfinished replacement that was none")
        raise AssertionError("no replacement could be left unfinished")
