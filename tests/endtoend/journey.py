# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""The journeys, page by page, with the keyboard alone."""

import argparse
import os
import re

import desktop
from language import Language

TOKEN_PAGE = "https://dev.azure.com/{}/_usersSettings/tokens"


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--program", required=True, help="patwizard")
    parser.add_argument("--practice", required=True, help="practice-organization")
    parser.add_argument("--pictures", required=True, help="folder for one picture a page")
    parser.add_argument("--resolver", help="library that never answers where a host is")
    parser.add_argument("--language", default="en", help="that the program is to speak (firstsetup.py)")
    options = parser.parse_args()
    os.makedirs(options.pictures, exist_ok=True)
    return options


def private_folders():
    """Where the program may write; tests/session made them, for this run alone."""
    return [os.environ["HOME"], os.environ["XDG_RUNTIME_DIR"]]


def begins(words):
    return re.compile("^" + re.escape(words))


class Browser:
    """What the program takes for one: it writes down what it is to open."""

    def __init__(self):
        self._folder = os.path.join(os.environ["HOME"], "browser")
        os.makedirs(self._folder, exist_ok=True)
        program = os.path.join(self._folder, "xdg-open")
        with open(program, "w", encoding="utf-8") as file:
            file.write('#!/bin/sh\nprintf "%s\\n" "$1" >>"${0%/*}/opened"\n')
        os.chmod(program, 0o755)
        self._written = os.path.join(self._folder, "opened")
        if os.path.exists(self._written):
            os.remove(self._written)

    def path(self):
        return self._folder + os.pathsep + os.environ["PATH"]

    def opened(self):
        if not os.path.exists(self._written):
            return []
        with open(self._written, encoding="utf-8") as file:
            return file.read().split()


class Journey:
    """Walks one running program from page to page; looks for the token at each of them."""

    def __init__(self, options, practice, kind, canary, words=(), **environment):
        self._language = Language(options.language)
        self._practice = practice
        self._token = practice.token(kind)
        self._canary = canary
        self._pictures = options.pictures
        self._taken = 0
        temporary = os.path.join(os.environ["HOME"], "tmp")
        os.makedirs(temporary, exist_ok=True)
        self._browser = Browser()
        around = {"PATH": self._browser.path(), "https_proxy": practice.proxy, "no_proxy": "", "TMPDIR": temporary,
                  "LANGUAGE": "" if self._language.is_english else self._language.name}
        self.program = desktop.Program(
            [options.program, *words, "--ca-file", practice.authority], **{**around, **environment})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.__exit__()

    def organization(self):
        self._arrive("Organization")
        self.program.wait_for_focus("text", self._named("Organization name or address"))
        for letter in self._practice.name:
            desktop.press(letter)
        for words in (self._words("Organization: %1", self._practice.name),
                      self._words("Your network and keychain are ready.")):
            self.program.wait_for(desktop.STATEMENT, self._named("%1: %2", self._words("OK"), words))
        self._leave("organization")
        desktop.press("Return")

    def access(self):
        self._arrive("Access")
        limitation = self._stated("Warning", "With Custom defined access you will not see the Diff of a pull request.")
        self._tab_to("radio button", self._named("Custom defined"))
        self.program.wait_for(desktop.STATEMENT, limitation)
        desktop.press("Down")
        self.program.wait_for_focus("radio button", self._named("Full access"))
        self.program.wait_until_gone(desktop.STATEMENT, limitation)
        desktop.press("Up")
        self.program.wait_for_focus("radio button", self._named("Custom defined"))
        self.program.wait_for(desktop.STATEMENT, limitation)
        self._require_order(*(self.program.wait_for("push button", self._named(name))
                              for name in ("Back", "Next")))
        self._leave("access")
        self._press("Alt+n", "Next")

    def create(self):
        self._arrive("Create the token")
        first = self.program.wait_for("slider", self._named("Step %1 of %2", "1", "[0-9]+"))
        last = max(map(int, re.findall("[0-9]+", first.name)))
        self._press("Alt+l", "Copy link")
        page = TOKEN_PAGE.format(self._practice.name)
        desktop.until(lambda: desktop.copied() == page, lambda: f"{page} was not copied")
        headlines = [self._headline()]
        opened = self._browser.opened()
        self._press("Alt+o", "Open the token page")
        desktop.until(lambda: self._browser.opened() == [*opened, page], self._browser.opened)
        for step in range(2, last + 1):
            place = self._words("Step %1 of %2", str(step), str(last))
            self.program.wait_for("slider", re.compile(f"^{place}$"))
            headlines.append(self._headline())
            self.program.wait_for(desktop.STATEMENT,
                                  self._named("%1: %2. %3", place, re.escape(headlines[-1])))
            self._do_step(headlines[-1])
            if step < last:
                self._press("Alt+n", "Next step")
        assert len(set(headlines)) == last, f"steps are missing: {headlines}"
        for words in ("New Token", "Custom defined", "Show all scopes", "Member Entitlement Management", "Create"):
            assert words in " ".join(headlines), f"{words!r}, as the token page says, is not in {headlines}"
        self._press("Alt+t", "I have copied it")

    def _do_step(self, headline):
        """On the way through the token page."""
        if "Show all scopes" in headline:
            self._leave("create")

    def paste(self, meanwhile=lambda: None):
        self._arrive("Paste the token")
        self.program.wait_for_focus("password text", self._named("Token:"))
        desktop.copy(self._token)
        desktop.press("Control+v")
        self.program.wait_for(desktop.STATEMENT, self._named("%1: %2", self._words("OK")))
        self._look_at_screen_reader()
        meanwhile()  # with the token in the field
        self._leave("paste")

        # To be seen, but still not to be heard; and not to be in a picture.
        self._press("Alt+s", "Show")
        self.program.wait_for(None, self._named("The token, to be seen on the screen only"))
        self._look_at_screen_reader()
        self._press("Alt+n", "Next")

    def check(self):
        self._arrive("Check")
        for selection in ("clipboard", "primary"):
            assert desktop.copied(selection) == "", f"something is left on the {selection}"
        self.program.wait_for(desktop.STATEMENT, self._stated("OK", "The token does what you need."))
        details = (self._stated("OK", "The organization %1 answers.", self._practice.name),
                   self._stated("OK", "The token is accepted, as %1."))
        if not self.program.find(desktop.STATEMENT, details[1]):
            self._press("Alt+d", "Details")  # else they are unfolded from before
        for line in details:
            self.program.wait_for(desktop.STATEMENT, line)
        self._look_at_screen_reader()
        self._leave("check")

    def store(self, place="It will be stored in the keychain “%1” as %2."):
        self._press("Alt+n", "Next")
        self._arrive("Store")
        self.program.wait_for(desktop.STATEMENT, self._stated("Note", place))
        self._leave("store")
        self._press("Alt+s", "Store")

    def fails_to_store(self, complaint):
        self.program.wait_for(None, re.compile(re.escape(complaint)))
        self._look_at_screen_reader()
        self._leave("trouble")

    def back_to_the_token(self):
        """The field still holds it."""
        self._press("Alt+b", "Back")
        self._arrive("Check")
        self._press("Alt+b", "Back")
        self._arrive("Paste the token")
        self.program.wait_for(desktop.STATEMENT, self._named("%1: %2", self._words("OK")))
        self._leave("back")
        self._press("Alt+n", "Next")

    def done(self):
        """Returns the key under which the token is stored, as the page says it."""
        self._arrive("Done")
        key = f"{self._practice.name}/[^\\s\u2069]+"
        place = self.program.wait_for(desktop.STATEMENT,
                                      self._named("%1: %2", self._words("Note"), key))
        self._look_at_screen_reader()
        self._leave("done")
        self._press("Alt+f", "Finish")
        self.program.wait_for("table cell", self._named(  # the overview shows it
            "%1, %2. %3 %4", ".+", f"\\W*{self._practice.name}.*"))
        self._look_at_screen_reader(sign="Remove…")
        self._leave("overview")
        self.close_unasked()
        return re.search(key, place.name)[0]

    def copy_as_password(self):
        self._press("Alt+c", "Copy as password")
        self.program.wait_for("notification", self._stated("OK", "Copied."))
        assert desktop.copied() == self._token

    def close(self):
        """Closes the window as the window manager does, by its own key."""
        desktop.press("Alt+F4")

    def keep_going(self):
        self.program.wait_for_focus("push button", "Keep going")
        self._leave("give-up")
        desktop.press("Return")
        self.program.wait_until_gone("push button", "Keep going")

    def give_up(self):
        self.program.wait_for_focus("push button", "Keep going")
        desktop.press("Alt+g")
        self._wait_for_end()

    def close_unasked(self):
        """For when there is nothing to lose; what is lent to the clipboard stays for its time."""
        is_lent = desktop.copied() == self._token
        self.close()
        if is_lent:
            self.program.wait_until_gone(None, re.compile("."))
            assert desktop.copied() == self._token, "it went with the last window"
            desktop.until(lambda: desktop.copied() == "", lambda: "it stays on the clipboard")
        self._wait_for_end()

    def _wait_for_end(self):
        status = self.program.wait_for_end()
        output = self.program.output()
        self._canary.look_at_text("output of the program", output)
        self._canary.look_at_files(private_folders())
        assert status == 0, f"the program ended with {status}:\n{output}"
        assert not self.program.complaints(), "the program wrote:\n" + output

    def _arrive(self, step):
        """Waits until the rail says so."""
        here = self.program.wait_for("push button", re.compile("^" + self._words(
            "%1: %2", self._words(step), self._words("you are here"))))
        self._require_order(here, self.program.wait_for("dialog", re.compile("PAT Wizard$")))

    def _require_order(self, *elements):
        """Beside each other, as the language is read."""
        places = [element.middle() for element in elements]
        right = sorted(places, reverse=self._language.is_from_right_to_left)
        assert places == right and places[0] != places[-1], (
            "at the wrong side: " + ", ".join(f"{each} at {each.middle()}" for each in elements))

    def _leave(self, picture):
        self._taken += 1
        path = os.path.join(self._pictures, f"{self._taken}-{picture}.png")
        self.program.take_picture(path)
        print(path, flush=True)
        self._canary.look_at_text("output of the program", self.program.output())
        self._canary.look_at_files(private_folders())

    def _look_at_screen_reader(self, sign="Finish"):
        def whole():
            texts = self.program.every_text()
            return any(self._named(sign).match(text) for text in texts) and texts

        for text in desktop.until(whole, lambda: "the tree could not be read"):
            self._canary.look_at_text("what a screen reader is told", text)

    def _headline(self):
        """Of a step: the label that the description of its picture begins with."""
        def headline():
            elements = self.program.elements()
            pictures = [element.name for element in elements if element.role == "image"]
            return next((element.name for element in elements if element.role == "label" and any(
                self._named("%1 %2", re.escape(element.name)).match(name) for name in pictures)), None)

        return desktop.until(headline, self.program.described)

    def _words(self, english, *places):
        return self._language.words(english, *places)

    def _named(self, english, *places):
        return re.compile(f"^{self._words(english, *places)}$")

    def _stated(self, mark, english, *places):
        """A statement that says this, or this first."""
        return re.compile("^" + self._words("%1: %2", self._words(mark), self._words(english, *places)))

    def _press(self, combination, button):
        """By its key; where that may be on no keyboard here, as assistive technology does."""
        if self._language.is_english:
            self.program.press_when_ready(combination, button)
        else:
            self.program.when_ready(self._named(button)).act()

    def _tab_to(self, role, name):
        for _ in range(20):
            element = self.program.focused()
            if element and desktop.matches(element, role, name):
                return
            before = element and (element.role, element.name)
            desktop.press("Tab")
            desktop.until(lambda: (now := self.program.focused())
                          and (now.role, now.name) != before, lambda: "Tab moves nothing")
        raise AssertionError(f"Tab does not lead to {name!r}:\n{self.program.described()}")
