"""Tell from the words of an address whether it leads to a door or to a post office box alone."""

from __future__ import annotations

import re
from enum import Enum, auto

from mlawriter.lexicon.spoken import patterns

_POST_BOX = patterns(
    lambda words: words.post_box,
    r"{}(?:[\s:：]{0,3}(?:(?:no|number|n°|nº|n\.º|nr|br|№|رقم)(?!\w)\.?)?[\s:]{0,3}(?:[a-z]{1,3}\s)?[a-z/-]{0,4}\d[\w/-]{0,12})?",
)
_POST_CODE = patterns(
    lambda words: words.post_code, r"{}[\s:：]{0,3}[\d-]{0,10}|(?<![\w-])\d{4,6}(?:-\d{3,5})?(?![\w-])"
)
_STREET = patterns(lambda words: words.street)
_HOUSE_NUMBER = re.compile(r"(?<!\w)\d{1,3}(?!\d)")
_BETWEEN = re.compile(r"[,;،؛，；\n]|\s[-\u2013]\s")
_LONGEST = 1_000
"""Letters beyond which a text is no address that can be judged."""


class Door(Enum):
    """Say whether an address leads to a door."""

    NONE = auto()
    """Nothing stands beside the post office box but a place."""
    UNSURE = auto()
    """Several places stand beside the box, none plainly a street."""
    LIKELY = auto()


def leads_to(address: str) -> Door:
    """Tell whether papers can be handed over at an address: nearly every one in some States has a box beside the street."""
    if len(address) > _LONGEST or not _POST_BOX.any.search(address):
        return Door.LIKELY
    beside = _POST_CODE.any.sub(" ", _POST_BOX.any.sub(",", address))
    if _STREET.any.search(beside) or _HOUSE_NUMBER.search(beside):
        return Door.LIKELY
    places = [part for part in _BETWEEN.split(beside) if any(letter.isalpha() for letter in part)]
    return Door.UNSURE if len(places) > 1 else Door.NONE
