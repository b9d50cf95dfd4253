"""Check a catalogue: nothing missing, nothing lost on the way, terms as the Convention has them.

Each fault is one line that names catalogue and text.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalogue_files import forms, messages, plural_forms

from mlawriter.i18n.catalogue import is_of_template
from mlawriter.i18n.faithful import TAG, tags_lost, values_lost

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from babel.messages.catalog import Catalog, Message

_CLOSING = re.compile(r"(?:</[a-z]+>|[)\]}»”“’\"'\s\u200e\u200f])+$")
_PUNCTUATION = {
    **dict.fromkeys(".。۔", "full stop"),
    **dict.fromkeys("?？؟", "question mark"),
    **dict.fromkeys("!！", "exclamation mark"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(";；؛", "semicolon"),
    **dict.fromkeys(",，،、", "comma"),
    "…": "ellipsis",
}
_ABBREVIATIONS = frozenset({"No."})
"""Their point ends no sentence; other languages write it or not: N°."""
_ARABIC_SIGNS = dict.fromkeys((*range(0x064B, 0x0653), 0x0670, 0x0640))
"""Vowel signs and the stroke that lengthens words: writers add and leave them at will."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Term:
    """Hold a term of the Convention and the forms in which a language may write it."""

    english: str
    language: str
    found: re.Pattern[str]
    permitted: re.Pattern[str]
    translation: str


def check(catalogue: Catalog, template: Catalog, tag: str) -> Iterator[str]:
    """Yield what is wrong with the catalogue of a language."""
    wanted = {(message.id, message.context) for message in messages(template)}
    there = {(message.id, message.context) for message in messages(catalogue)}
    if wanted != there:
        yield "the texts of the program have changed: run packaging/dev.py translate."
    if not _same_rule(catalogue, tag):
        yield f"the header Plural-Forms must be {plural_forms(tag)}"
    for message in messages(catalogue):
        for fault in _faults(message, catalogue.num_plurals):
            yield f"{shown(message)}: {fault}"


def check_part(catalogue: Catalog, template: Catalog, tag: str) -> Iterator[str]:
    """Yield what is wrong with a catalogue of a country, which holds no more than differs there."""
    wanted = {(message.id, message.context): message for message in messages(template)}
    if not _same_rule(catalogue, tag):
        yield f"the header Plural-Forms must be {plural_forms(tag)}"
    for message in messages(catalogue):
        if (message.id, message.context) not in wanted:
            yield f"{shown(message)}: the program no longer says this: run packaging/dev.py translate."
            continue
        for fault in _faults(message, catalogue.num_plurals):
            yield f"{shown(message)}: {fault}"


def shown(message: Message) -> str:
    """Return the beginning of a text, to find it by."""
    text = message.id if isinstance(message.id, str) else message.id[0]
    return f'"{text[:_SHOWN]}…"' if len(text) > _SHOWN else f'"{text}"'


def _same_rule(catalogue: Catalog, tag: str) -> bool:
    return _bare(catalogue.plural_forms) == _bare(plural_forms(tag))


def _bare(rule: str) -> str:
    return re.sub(r"[\s();]", "", rule)


def _faults(message: Message, plurals: int) -> Iterator[str]:
    if message.fuzzy:
        yield "the translation is marked as doubtful."
    if not (forms(message) and all(forms(message))):
        yield "the translation is missing."
        return
    if message.pluralizable and len(forms(message)) != plurals:
        yield f"the language has {plurals} plural forms, {len(forms(message))} are given."
    sources = [message.id] if isinstance(message.id, str) else list(message.id)
    of_template = is_of_template(message)
    for form in forms(message):
        yield from values_lost(sources, form, of_template=of_template)
        yield from tags_lost(sources[-1], form, of_template=of_template)
        yield from _ends(sources[-1], form)


def _ends(source: str, form: str) -> Iterator[str]:
    if (source[0].isspace(), source[-1].isspace()) != (form[0].isspace(), form[-1].isspace()):
        yield "blanks at the beginning or end differ."
    if source in _ABBREVIATIONS:
        return
    if (wanted := _punctuation(source)) != (given := _punctuation(form)):
        yield f"the text ends with {wanted or 'no punctuation'}, the translation with {given or 'none'}."


def _punctuation(text: str) -> str:
    text = _CLOSING.sub("", text)
    if text.endswith("..."):
        return "ellipsis"
    return _PUNCTUATION.get(text[-1:], "")


# --- terms


def read_glossary(path: Path) -> list[Term]:
    """Return the terms of the glossary, longest first."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    terms = [
        Term(
            english=row["term"],
            language=row["language"],
            found=_source_pattern(row["term"]),
            permitted=re.compile("|".join(_form_pattern(form) for form in row["translation"].split("|"))),
            translation=row["translation"],
        )
        for row in rows
    ]
    return sorted(terms, key=lambda term: -len(term.english))


def check_terms(catalogue: Catalog, terms: list[Term], tag: str) -> Iterator[str]:
    """Yield the texts of a document whose translation leaves the words of the Convention."""
    of_language = [term for term in terms if term.language == tag]
    for message in messages(catalogue):
        source = message.id if isinstance(message.id, str) else message.id[-1]
        for form in filter(None, forms(message)):
            for term in _broken(source, form, of_language):
                yield f'{shown(message)}: "{term.english}" is one of {term.translation}.'


def _broken(source: str, form: str, terms: list[Term]) -> Iterator[Term]:
    left = _normal(TAG.sub("", source))
    translated = _normal(TAG.sub("", form))
    for term in terms:
        without = term.found.sub(" \N{BULLET} ", left)  # a longer term hides the shorter ones inside it
        if without != left and not term.permitted.search(translated):
            yield term
        left = without


def _normal(text: str) -> str:
    return re.sub(r"\s+", " ", text.casefold().replace("’", "'").translate(_ARABIC_SIGNS))


def _source_pattern(term: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in _normal(term).split())
    return re.compile(rf"(?<!\w){words}(?:e?s)?(?!\w)")


def _form_pattern(form: str) -> str:
    """Return the pattern of a permitted form; `*` stands for any letters, so that inflected words pass."""
    words = [re.escape(word).replace(r"\*", r"\w*") for word in _normal(form).split()]
    return rf"(?<!\w){' '.join(words)}(?!\w)"
