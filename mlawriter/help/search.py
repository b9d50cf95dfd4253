"""Find pages of help by words in any part of them: without regard to case, accents and forms of Arabic letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mlawriter.directory.search import plain
from mlawriter.help.topics import every_topic

if TYPE_CHECKING:
    from mlawriter.help.library import Library

MOST = 60
"""Pages that are listed: what is lower down is not read."""
_NUMBER = re.compile(r"(?:UNTOC\s*)?(?:art\w*\.?\s*)?(\d+(?:\s*\(\d+\))?)", re.IGNORECASE)
_LONGEST = 200


class Index:
    """Hold the plain words of every page in one language; terms are found in every language of the program."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._held: dict[str, tuple[str, str]] = {}

    def find(self, typed: str) -> list[str]:
        """Return the topics that hold every word that was typed: those named so first, then those that speak of it."""
        typed = typed.strip()[:_LONGEST]
        words = plain(typed).split()
        if not words:
            return []
        if not self._held:
            self._read()
        named = _named(typed)
        ranked = sorted(
            (_rank(words, title, text), place, topic)
            for place, (topic, (title, text)) in enumerate(self._held.items())
            if all(word in text for word in words)
        )
        found = [*named, *(topic for _, _, topic in ranked)]
        return list(dict.fromkeys(found))[:MOST]

    def _read(self) -> None:
        """Take the words of every page; of fields that say the same, which many types have, the first one's."""
        seen = set()
        for topic in every_topic():
            title, text = map(plain, self._library.words(topic))
            if text in seen:
                continue
            seen.add(text)
            self._held[topic] = (
                title,
                f"{plain(topic.partition('/')[2])}\n{text}" if _is_code(topic) else text,
            )


def _rank(words: list[str], title: str, text: str) -> int:
    """Rank a page: called so, beginning so, named so in part, a whole word inside, a part of one."""
    typed = " ".join(words)
    if typed == title:
        return 0
    if title.startswith(typed):
        return 1
    if all(word in title for word in words):
        return 2
    inside = f" {text} ".replace("\n", " ")
    return 3 if all(f" {word} " in inside for word in words) else 4


def _named(typed: str) -> list[str]:
    """Return the page that a code or the number of a paragraph names: `A01`, `18(15)`."""
    number = _NUMBER.fullmatch(typed)
    names = [f"check/{typed.upper()}", f"article/{number[1].replace(' ', '')}" if number else ""]
    return [topic for topic in names if topic in _known()]


def _known() -> frozenset[str]:
    return frozenset(every_topic())


def _is_code(topic: str) -> bool:
    return topic.startswith(("check/", "article/"))
