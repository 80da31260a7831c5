#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The PAT Wizard authors
# SPDX-License-Identifier: MIT

"""Are the translations whole: each sentence in each language, with its places, keys and plurals?

    translations.py ROOT

ROOT is the top of a checkout. Whether they are good, only people can tell.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree

# Beside the Latin letters without marks, which every keyboard of these languages types.
KEYS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "de": "äöüß",
    "es": "ñ",
    "fr": "éèàçù",
    "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "it": "àèéìòù",
    "ja": "",
    "ko": "",
    "nl": "",
    "pl": "ąćęłńóśźż",
    "pt_BR": "ç",
    "tr": "çğıİöşü",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "zh_CN": "",
}
# Only letters of their own are typed without switching the keyboard.
OWN_LETTERS_ONLY = {"ar", "he", "uk"}

# What is the same in some language, and right so.
SAME_ANYWHERE = re.compile(
    r"^(?:Member Entitlement Management → Read|Copyright 2026 the PAT Wizard authors)$")

ISOLATES = "\u2066\u2067\u2068"
END_OF_ISOLATE = "\u2069"


def load(path):
    """The messages of a file: (context, source, remark, translations, finished)."""
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (context.findtext("name"), message.findtext("source"),
                   message.findtext("extracomment") or "", forms or [translation.text or ""],
                   translation.get("type") is None)


def keys_of(text):
    return re.findall(r"&(?=[^\s&])(.)", text)


def is_balanced(text):
    depth = 0
    for letter in text:
        depth += (letter in ISOLATES) - (letter == END_OF_ISOLATE)
        if depth < 0:
            return False
    return depth == 0


def key_faults(language, source, text):
    keys = keys_of(text)
    if len(keys) != len(keys_of(source)):
        yield "has %d keys instead of %d" % (len(keys), len(keys_of(source)))
    for key in keys:
        if key == "%": # what is put in begins with it
            continue
        own = KEYS[language]
        plain = "abcdefghijklmnopqrstuvwxyz0123456789"
        allowed = own if language in OWN_LETTERS_ONLY else own + plain
        if key.lower() not in allowed and key not in allowed:
            yield "has the key %s, which its keyboard has not" % key


def faults_of(language, source, text, is_plural):
    if not text.strip():
        yield "is empty"
        return
    places = sorted(set(re.findall(r"%\d|%v|%m", source)))
    if sorted(set(re.findall(r"%\d|%v|%m", text))) != places:
        yield "has not the places " + " ".join(places)
    if not is_plural and "%n" in text:
        yield "counts what is not counted"
    yield from key_faults(language, source, text)
    if source.count("\n") != text.count("\n"):
        yield "has other lines"
    for end in (source[:1], source[-1:]):
        if end.isspace() and not (text[:1].isspace() or text[-1:].isspace()):
            yield "has lost the blank at its end"
    for word in re.findall(r"(?<!\w)--[a-z][a-z-]+|https?_proxy|\*\.\w+|patwizard [a-z]+", source):
        if word not in text:
            yield "has lost " + word
    if not is_balanced(text):
        yield "opens an isolate that it does not end"
    if re.search("[\u202a-\u202e]", text):
        yield "holds a direction that reaches beyond it"
    if text != unicodedata.normalize("NFC", text):
        yield "is not composed (NFC)"


def catalogue_faults(path):
    language = path.stem.removeprefix("patwizard_")
    for context, source, _, forms, is_finished in load(path):
        where = "%s, %s: “%s”" % (path.name, context, source)
        if not is_finished:
            yield where + " is not translated"
            continue
        for text in forms:
            for fault in faults_of(language, source, text, len(forms) > 1 or "%n" in source):
                yield "%s %s: “%s”" % (where, fault, text)
        # A language may take over a word, or two; not sentences.
        is_sentence = len(re.findall(r"[^\W\d_]{2,}", source)) > 2
        if forms == [source] and is_sentence and not SAME_ANYWHERE.match(source):
            yield where + " is English"


def change_faults(root):
    """What translations/update would change."""
    folder = root / "translations"
    with tempfile.TemporaryDirectory() as copy:
        for path in folder.glob("*.ts"):
            shutil.copy(path, copy)
        subprocess.run([folder / "update", "--in", copy, "eo"], check=True)
        begun = sum(1 for _ in load(pathlib.Path(copy, "patwizard_eo.ts")))
        if begun != sum(1 for _ in load(folder / "patwizard_de.ts")):
            yield "translations/update begins a new language with %d sentences" % begun
        for path in sorted(folder.glob("*.ts")):
            before = set(message[:3] for message in load(path))
            after = set(message[:3] for message in load(pathlib.Path(copy, path.name)))
            for context, source, _ in sorted(before ^ after):
                yield "%s, %s: “%s” is not what the program says: run translations/update" % (
                    path.name, context, source)


def help_faults(root, languages):
    folder = root / "resources/help"
    for text in sorted(folder.glob("*.md")):
        english = text.read_text()
        for language in languages:
            path = folder / language / text.name
            if not path.exists():
                yield "%s is missing" % path.relative_to(root)
                continue
            ours = path.read_text()
            for what, pattern in (("paragraphs", r"\n\n"), ("lines of lists", r"(?m)^(?:-|\*|\d+\.) "),
                                  ("links", r"\]\("), ("headings", r"(?m)^#")):
                if len(re.findall(pattern, ours)) != len(re.findall(pattern, english)):
                    yield "%s has other %s" % (path.relative_to(root), what)


def glossary_faults(root, languages):
    lines = (root / "translations/glossary.md").read_text().splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")]
            for line in lines if line.startswith("|")]
    tables = [row for row in rows if not set("".join(row)) <= set("-: ")]
    terms = {}
    heads = []
    for row in tables:
        if row[0] == "Term":
            heads = row[1:]
            continue
        terms.setdefault(row[0], {}).update(zip(heads, row[1:]))
    if len(terms) < 60:
        yield "the glossary has %d terms" % len(terms)
    for term, words in terms.items():
        for language in languages:
            if not words.get(language):
                yield "the glossary has no word for “%s” in %s" % (term, language)


def desktop_faults(root, languages):
    entry = (root / "packaging/linux/patwizard.desktop").read_text()
    metainfo = (root / "packaging/linux/metainfo.xml.in").read_text()
    for language in languages:
        for key in ("GenericName", "Comment", "Keywords"):
            if "%s[%s]=" % (key, language) not in entry:
                yield "patwizard.desktop has no %s in %s" % (key, language)
        if entry.count("\nName[%s]=" % language) != 2:
            yield "an action of patwizard.desktop has no name in %s" % language
        if 'xml:lang="%s"' % language not in metainfo:
            yield "metainfo.xml.in does not speak %s" % language


def main():
    root = pathlib.Path(sys.argv[1])
    paths = sorted((root / "translations").glob("patwizard_*.ts"))
    languages = [path.stem.removeprefix("patwizard_") for path in paths]
    languages.remove("en")
    faults = []
    if sorted(languages) != sorted(KEYS):
        faults.append("there are translations into " + ", ".join(languages))
    for path in paths:
        if not path.stem.endswith("_en"):
            faults += catalogue_faults(path)
    faults += change_faults(root)
    faults += help_faults(root, languages)
    faults += glossary_faults(root, languages)
    faults += desktop_faults(root, languages)
    print(*faults, sep="\n")
    print("%d fault(s) in %d languages" % (len(faults), len(languages)))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
