"""Read which articles a source cites: `UNTOC 18(15)(c)-(d)` leads to the page of paragraph 15."""

from __future__ import annotations

import functools
import re

from mlawriter.help.article import Article
from mlawriter.help.article18 import ARTICLE_18
from mlawriter.help.other_articles import (
    OTHER_ARTICLES,
    OTHER_SOURCES,
    OTHER_TREATIES,
    PRACTICE,
    PROTOCOLS,
    STANDARDS,
)

ARTICLES: dict[str, Article] = {one.number: one for one in (*ARTICLE_18, *OTHER_ARTICLES, *OTHER_SOURCES)}
"""Every article that is explained, by the number that sources cite."""
_NUMBER = re.compile(r"(?<![(\d])(\d+)(?:\((\d+)\))?")
_RANGE = re.compile(r"\((\d+)\) to \((\d+)\)")
_STANDARD = re.compile(r"\b(ISO|IMO|RFC)\b")
_WHOLE_18 = "18(3)"
"""Stands for article 18 as a whole: it lists what can be asked for."""


@functools.cache
def cited(source: str) -> tuple[str, ...]:
    """Return the numbers of the articles that a source cites, each once, in its order; what else it names comes last."""
    found: dict[str, None] = {}
    for part in source.split(";"):
        words = part.strip()
        if words.startswith("UNTOC"):
            found.update(dict.fromkeys(of_convention(words.removeprefix("UNTOC"))))
        elif "Protocol" in words and "Additional" not in words:
            found[PROTOCOLS.number] = None
        elif _STANDARD.search(words):
            found[STANDARDS.number] = None
        elif words.lower().startswith("practice"):
            found[PRACTICE.number] = None
        elif words:
            found[OTHER_TREATIES.number] = None
    return tuple(found)


def of_convention(words: str) -> list[str]:
    """Return the articles and paragraphs of the Convention in `18(10) to (12)` or `5, 6, 18(9)`, as far as they are explained."""
    found = []
    for number, paragraph in _NUMBER.findall(words):
        if number == "18":
            found.append(f"18({paragraph})" if paragraph else _WHOLE_18)
        else:
            found.append(number)
    for first, last in _RANGE.findall(words):
        found += [f"18({number})" for number in range(int(first) + 1, int(last) + 1)]
    return [number for number in dict.fromkeys(found) if number in ARTICLES]
