"""Find where a copied request still seems to speak of the State asked before: texts for the officer to read.

What is found is never changed: facts may well name that State. A name is found in any language of the program and in
its usual inflections, so a word that only looks like one may be found too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mlawriter.core.fields import Editor, walk
from mlawriter.directory.search import names_of, plain
from mlawriter.directory.states import TERRITORIES
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.request.texts import gather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.core.fields import Path
    from mlawriter.request.request import Request

_SHORT = 4
"""Letters of a name that is too short to be cut for its inflections."""
_ENDING = 5
"""Letters that an inflection, or the word for a citizen, adds to a name without its last letter."""
_ARTICLE = "ال"
_OURS = frozenset({"requested", "requesting", "signatory"})
"""Parts of which the office speaks for itself, and the new addressee."""


def still_named(copy: Request, former: Request) -> list[Path]:
    """Return where a copy names the State, authority, language or treaties of the request that it was made from."""
    asked = {former.requested.state, former.requested.asked, *_region_of(former.requested.state)} - {""}
    if not asked:
        return []
    requested = former.requested
    said = [requested.name, requested.region, requested.their_reference, former.language.translation]
    said += [one.title for one in former.basis.treaties]
    pattern = _pattern(asked, [words for words in map(plain, said) if words])
    typed = (one for one in gather(copy).passages if one.path[0] not in _OURS)
    return [*_chosen(copy, asked), *(one.path for one in typed if pattern.search(plain(one.text)))]


def _region_of(state: str) -> tuple[str, ...]:
    return tuple(code for code, whole in TERRITORIES.items() if whole == state)


def _chosen(copy: Request, asked: set[str]) -> Iterator[Path]:
    """Yield the choices of a State that are still the one asked before."""
    for path, part, field in walk(copy):
        if field.ui.editor is Editor.STATE and path[0] not in _OURS and getattr(part, field.name) in asked:
            yield path


def _pattern(asked: set[str], said: list[str]) -> re.Pattern[str]:
    names = {name for code in asked for entry in LANGUAGES for name in names_of(code, entry.tag)}
    ways = sorted({*map(_inflected, names), *(rf"\b{re.escape(words)}\b" for words in said)})
    return re.compile("|".join(ways))


def _inflected(name: str) -> str:
    """Return a pattern that finds a plain name, with the endings that languages give it."""
    if name.lower() == name.upper():  # no endings, but articles and prepositions before it
        bare = name.removeprefix(_ARTICLE)
        return re.escape(bare) if len(bare) > 1 else rf"\b{re.escape(name)}\b"
    words = [
        rf"{re.escape(word[:-1])}\w{{0,{_ENDING}}}" if len(word) > _SHORT else re.escape(word)
        for word in name.split()
    ]
    return rf"\b{' '.join(words)}\b"
