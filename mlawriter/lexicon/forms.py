"""Build the patterns that have the same form in several languages."""

from __future__ import annotations

SAID_ALONE = r"[.,;:)\]»”،؛。，；：）、\n]"
"""Signs after a number that stands alone."""
START = r"(?<![^\0\n.;。；])[\s•*–-]*"
"""Where a text, a line or a sentence begins."""
REST = r"[^.,;:،؛，。；、\n\0]{2,60}"
"""The rest of a clause, as far as it can name a person."""
BUDAPEST_AT_HOME = r"(?:1[6-9]|2[01])(?!\d)"
"""Articles of the Budapest Convention on what each Party does at home, not on what it asks of another."""


def annexes(nouns: str, joined_by: str, of_this: str, elsewhere: str, sign: str) -> str:
    """Return the pattern of annexes with their numbers, and of words after them by which they are of something else."""
    return (
        rf"\b(?:{nouns})\s+(?:(?:{sign})\s*)?(?P<numbers>\d{{1,3}}(?:\s*(?:[,،–-]|\b(?:{joined_by})\b)\s*\d{{1,3}})*)"
        rf"(?P<elsewhere>(?!\s*(?:{of_this})\b)\s*(?:{elsewhere}))?"
    )


def items(nouns: str, followed_by: str) -> str:
    """Return the pattern of an item by its number; words that may follow the number show that it stands alone."""
    return rf"(?:{nouns})(?P<number>\d{{1,2}})(?!\d)(?=\s*(?:{SAID_ALONE}|$|(?:{followed_by})\b))"


def minimum(said: str, years: str, months: str) -> str:
    """Return the pattern of a penalty that words before it call a minimum."""
    return rf"(?<!\w)(?:{said})\W+(?P<least>\d+)\W+(?P<unit>(?P<month>{months})|{years})\b"


def span(years: str, months: str, to: str) -> str:
    """Return the pattern of a penalty from one term to another."""
    return rf"\b(?P<least>\d+)\W+(?:(?:{years}|{months})\W+)?(?:{to})\W+(?P<most>\d+)\W+(?P<unit>(?P<month>{months})|{years})\b"
