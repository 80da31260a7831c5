# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT
"""What the program says in a language, told by what it says in English."""

import os
import re
import xml.etree.ElementTree

CATALOGUE = os.path.join(os.path.dirname(__file__), "../../translations/patwizard_{}.ts")


class Language:
    def __init__(self, name):
        self.name = name
        self.is_english = name == "en"
        self.is_from_right_to_left = name in ("ar", "he")
        self._said = {}
        messages = [] if self.is_english else xml.etree.ElementTree.parse(CATALOGUE.format(name)).iter("message")
        for message in messages:
            # Text of a translation without plurals, or of each of its forms.
            forms = message.find("translation").itertext()
            said = self._said.setdefault(message.findtext("source").replace("&", ""), set())
            said.update(form.replace("&", "") for form in forms if form.strip())

    def words(self, english, *places):
        """A pattern of it; places are patterns of what is in %1, %2 …: whatever is, if not given."""
        given = dict(enumerate(places, 1))
        return "(?:" + "|".join(
            "".join(given.get(int(part[1]), ".+") if re.fullmatch("%[1-9]", part) else re.escape(part)
                    for part in re.split("(%[1-9])", said))
            for said in sorted({english} if self.is_english else self._said[english])) + ")"
