"""Exemplify the rules on translations of what the officer typed."""

from __future__ import annotations

from tests.request.conftest import COMPLETE
from tests.request.examples import Example, Puts


def _translated(source: str) -> Puts:
    """Return a translation of the subject, made from this text."""
    text = {"place": "matter/subject", "source": source, "text": "Sujet."}
    return {("translations",): [{"tag": "fr", "texts": [text]}]}


EXAMPLES = (
    Example(
        "Translations are of the texts as they stand",
        _translated("An older text."),
        ("matter", "subject"),
        _translated(COMPLETE["matter"]["subject"]),
    ),
    Example(
        "Texts are handed out where the language is not accepted",
        {("language", "translation"): ""},
        ("language", "translation"),
        {("language", "translation"): "", **_translated("Any text.")},
    ),
)
