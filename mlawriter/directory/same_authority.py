"""Compare names of authorities: told apart only where they have next to nothing in common."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_STEM = 5
"""Letters by which two forms of a word are known to be one, such as prosecutor and prosecution."""
_SHORTEST = 3
"""Letters of a word that can tell anything."""
_SAYS_NOTHING = frozenset(
    """
    and for from the with within including
    administration affairs agency attached authorities authority body board branch bureau cases central centre chambers
    competent crime criminal department designated director directorate division federal general government head high
    international kingdom matter matters ministry minister mutual assistance cooperation legal national office offices
    official organ other people principality public relations republic requests royal secretary section sector service
    services special stage state subdirectorate supreme union unit
    """.split()
)
"""Words that many authorities share, so that having them in common, or not, tells nothing."""
_ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"attor", "solic", "prose", "procu", "proku", "fisca", "crown", "parqu", "advoc"}),
    frozenset({"justi", "judic", "judge", "court", "law", "laws"}),
    frozenset({"inter", "home", "secur", "polic"}),
    frozenset({"forei", "exter", "consu", "diplo"}),
)
"""Stems of words that name much the same in one State or another."""


def plain(name: str) -> str:
    """Return a name without case, marks and doubled spaces, so that only its words count."""
    return " ".join(_WORD.findall(name.casefold()))


def is_same(one: str, other: str) -> bool:
    """Tell whether two names are the same, or one of them only says more."""
    first, second = f" {plain(one)} ", f" {plain(other)} "
    return first in second or second in first


def is_comparable(one: str, other: str) -> bool:
    """Tell whether two names are written in the same letters: others may well say the same."""
    return _is_latin(one) == _is_latin(other)


def _is_latin(name: str) -> bool:
    return all(letter.isascii() for letter in name if letter.isalpha())


def has_nothing_in_common(english: str, typed: str) -> bool:
    """Tell whether a name that was typed names another authority than an English one, as far as words can tell.

    Never where a letter is no plain Latin one, nor where either has no word of its own: a false alarm is worse than none.
    """
    if not _is_latin(typed):
        return False
    first, second = _telling(english), _telling(typed)
    return bool(first) and bool(second) and not first & second


def _telling(name: str) -> frozenset[str]:
    """Return the stems of the words that tell one authority from another."""
    stems = {
        word[:_STEM] for word in plain(name).split() if len(word) >= _SHORTEST and word not in _SAYS_NOTHING
    }
    return frozenset(_alike(stem) for stem in stems)


def _alike(stem: str) -> str:
    return next((min(group) for group in _ALIKE if stem in group), stem)
