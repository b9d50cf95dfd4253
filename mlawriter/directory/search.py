"""Find a State by what an officer types: its ISO code, or any of its names in any of the program's languages.

Case, accents, hamza and punctuation make no difference. Nothing is read before the first search.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

from mlawriter.directory.states import STATES
from mlawriter.i18n.formats import Formats
from mlawriter.i18n.languages import LANGUAGES, language
from mlawriter.i18n.state_names import Form, name_in_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORDS = re.compile(r"[^\W_]+")
_ALIKE = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ı": "i", "ة": "ه", "ى": "ي", "ٱ": "ا", "ـ": None})
"""Letters that are typed for one another and that Unicode does not take apart."""
_LONGEST = 200
"""Characters of the longest text that can be a name: what is longer is not looked for."""


def plain(text: str) -> str:
    """Return the words of a text without case, accents and punctuation: `cote d ivoire`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(_WORDS.findall(bare.translate(_ALIKE)))


@functools.cache
def names_of(code: str, tag: str) -> frozenset[str]:
    """Return the names of a State in a language, plain: short, formal, the everyday one, and former ones.

    Raises:
        KeyError: when the program does not have the language.

    """
    found = set()
    for locale in _locales(tag):
        formats = _formats(locale)
        also = name_in_table(code, Form.ALSO, locale)
        found |= {formats.country(code), formats.official_name(code), formats.usual_name(code)}
        found.update(also.split(";"))
    return frozenset(filter(None, map(plain, found)))


def matching(typed: str, tag: str) -> tuple[str, ...]:
    """Return the codes of the States that can be meant, in the order of `STATES`.

    Looked for is a part of a name in the language with this tag, or, where nothing fits, in any language: two letters
    would otherwise find half of the world. A code and a whole name in any language are always found.
    """
    looked = plain(typed) if len(typed) <= _LONGEST else ""
    if not looked:
        return ()
    whole = {*_by_name().get(looked, ()), _by_code().get(looked)}
    found = {code for code in STATES if looked in _words(code, tag)} or {
        code for code in STATES if any(looked in name for name in _in_any_language(code))
    }
    return tuple(code for code in STATES if code in whole or code in found)


def meant(typed: str, tag: str) -> str:
    """Return the code of the one State that a text names; nothing where it names none, or more than one.

    A code comes first, then a whole name in the language with this tag, then one in any language.
    """
    found = matching(typed, tag)
    return named_whole(typed, tag) or (found[0] if len(found) == 1 else "")


def named_whole(typed: str, tag: str) -> str:
    """Return the code of the one State that a text names by code or by a whole name; a part of a name is none."""
    looked = plain(typed) if len(typed) <= _LONGEST else ""
    if code := _by_code().get(looked):
        return code
    whole = _by_name().get(looked, ())
    for found in ([code for code in whole if looked in names_of(code, tag)], whole):
        if len(found) == 1:
            return found[0]
    return ""


def named_in_any_language(text: str) -> tuple[str, ...]:
    """Return the codes of the States of which a text is a whole name, in whatever language."""
    return _by_name().get(plain(text), ()) if len(text) <= _LONGEST else ()


def is_name(text: str, code: str, tags: Iterable[str]) -> bool:
    """Tell whether a text is a name of this State in one of the languages with these tags, tried in their order."""
    looked = plain(text)
    return any(looked in names_of(code, tag) for tag in tags)


@functools.cache
def _words(code: str, tag: str) -> str:
    """Return what a part of a name is looked for in: the names in one language, the short one with its codes."""
    short = plain(f"{_formats(language(tag).locale).country(code)} {code}")
    return "\n".join((short, *names_of(code, tag)))


@functools.cache
def _in_any_language(code: str) -> frozenset[str]:
    return frozenset().union(*(names_of(code, entry.tag) for entry in LANGUAGES))


@functools.cache
def _by_name() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code in STATES:
        for name in _in_any_language(code):
            found[name] = (*found.get(name, ()), code)
    return found


@functools.cache
def _by_code() -> Mapping[str, str]:
    """Return the States by their alpha-2 and alpha-3 codes, plain: CLDR keeps the long ones as aliases."""
    from babel.core import get_global

    long = {
        alias: states[0]
        for alias, states in get_global("territory_aliases").items()
        if len(alias) == len("AND") and alias.isalpha() and len(states) == 1 and states[0] in STATES
    }
    return {plain(alias): code for alias, code in (*long.items(), *((code, code) for code in STATES))}


@functools.cache
def _formats(locale: str) -> Formats:
    return Formats(locale)


def _locales(tag: str) -> tuple[str, ...]:
    """Return the locales whose names count as those of a language: it and the countries with spellings of their own."""
    own = language(tag).locale
    return (own, "pt_BR") if tag == "pt" else (own,)
