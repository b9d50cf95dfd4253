"""Recognise that somebody's extradition or surrender is the aim of what is asked, or is noted as a wish by its noun alone.

A wish with a verb ("please arrest") is in the lexicon. Here more care is needed: the nouns stand as well in reports of
what happened, in denials and for things that are handed over.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from mlawriter.lexicon.spoken import patterns, wordings, words
from mlawriter.request.texts import Hit, Typed, folded

if TYPE_CHECKING:
    from mlawriter.request.request import Request

_AIM = wordings(lambda words: words.extradition_aim)
_BEFORE = patterns(lambda words: words.denied)
"""What denies in the same sentence that this is the aim, or tells it of the past."""
_JUST_DENIED = patterns(lambda words: words.just_denied, r"{}[^,，]{0,40}\Z")
_SENTENCE_ENDS = re.compile(r"[.;。；\n\0]")
_LOOKED_THROUGH = 200
_WHERE_TO = patterns(lambda words: words.whereto, r"\s+(?:{}|and|et|y|e|i|и|و)\s.*")
_WHO = words(lambda words: words.somebody)
_BESIDE_A_NAME = words(lambda words: words.beside_names)


def aims_at_extradition(request: Request, typed: Typed) -> Iterator[Hit]:
    """Yield where extradition, or the surrender of a person, is the aim; denials, reports and things are left alone."""
    names: set[str] | None = None
    for hit in typed.hits(_AIM):
        if _BEFORE.any.search(_before(hit)):
            continue
        whom = next((group for group in hit.match.groupdict().values() if group is not None), None)
        if whom is not None:
            names = _names(request) if names is None else names
            if not _is_person(whom, names):
                continue
        yield hit


def is_denied(hit: Hit) -> bool:
    """Tell whether the same sentence has just said no to what follows: nothing here is a request for it."""
    return _JUST_DENIED.any.search(_before(hit)) is not None


def _before(hit: Hit) -> str:
    """Return what stands before a hit in its sentence, no more than is looked through."""
    text, end = hit.match.string, hit.match.start()
    return _SENTENCE_ENDS.split(text[max(0, end - _LOOKED_THROUGH) : end])[-1]


def _is_person(said_of: str, names: Collection[str]) -> bool:
    """Tell whether words name nothing but a person: by a noun, or by a name of this request."""
    written = re.findall(r"[^\s'’\"“”()]+(?:['’]s)?", _WHERE_TO.any.sub("", f"{said_of} "))
    said = [folded(word) for word in written]
    named = [word in names or word in _WHO for word in said]
    beside = (
        word in _BESIDE_A_NAME or (before[0].isupper() and not before.endswith(("'s", "’s")))
        for word, before in zip(said, written, strict=True)
    )
    return any(named) and all(map(operator.or_, named, beside))


def _names(request: Request) -> set[str]:
    told = (
        name for person in request.persons for name in (person.name, person.original_name, *person.aliases)
    )
    return set(re.findall(r"[^\s'’\"“”(),]+", folded(" ".join(told))))
