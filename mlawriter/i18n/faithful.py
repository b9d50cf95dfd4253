"""Tell whether a translation keeps what its text carries: the values to fill in, and the marks around words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLACEHOLDER = re.compile(r"\{(\w+)\}|%\((\w+)\)s")
TAG = re.compile(r"</?[a-z]+ */?>")
_COUNTS = frozenset({"n", "num", "count", "number"})
"""A form for one, two or nothing may say the count in words."""


def values_lost(sources: Sequence[str], form: str, *, of_template: bool) -> Iterator[str]:
    """Yield what is wrong with the values of a translation; `sources` has a second text where it has a plural.

    A text `of_template` is filled by the % operator even where there is nothing to fill in.
    """
    wanted = set().union(*(_names(source) for source in sources))
    counted = (
        {name for name in wanted if _PLACEHOLDER.sub(r"\1\2", name) in _COUNTS} if len(sources) > 1 else set()
    )
    missing = wanted - counted - _names(form)
    strange = _names(form) - wanted
    if missing or strange:
        named = ", ".join(sorted(missing | strange))
        yield f"the values differ: {named}."
    left = _PLACEHOLDER.sub(" ", form)  # a blank, lest two % around a value look like one that is doubled
    filled = of_template or any(name.startswith("%") for name in wanted)
    if filled and "%" in left.replace("%%", ""):
        yield "a single % is not allowed here, write %%."
    before = _PLACEHOLDER.sub("", sources[-1])
    if Counter(re.findall("[{}]", left)) != Counter(re.findall("[{}]", before)):
        yield "a brace is missing or too many."


def tags_lost(source: str, form: str, *, of_template: bool) -> Iterator[str]:
    """Yield what is wrong with the marks of a translation; a text `of_template` is XML even without any."""
    if Counter(TAG.findall(source)) != Counter(TAG.findall(form)):
        yield "the tags differ."
    elif of_template or TAG.search(source):
        try:
            ET.fromstring(f"<x>{form}</x>")  # noqa: S314 - inside an element nothing can declare entities
        except ET.ParseError:
            yield "the tags do not close in order, or & and < are not written as &amp; and &lt;."


def _names(text: str) -> set[str]:
    return {match[0] for match in _PLACEHOLDER.finditer(text)}
