"""The catalogues keep to the usage of the offices that sign the letters."""

from __future__ import annotations

import re
from pathlib import Path

import catalogue_files
import pytest
from marked_texts import DOMAINS

LOCALES = Path(__file__).resolve().parents[2] / "locales"

# Montenegrin drafting writes "član 18 stav 3 tačka (b)": no full stop after a number unless the sentence ends there.
_DOTTED = re.compile(
    r"\b(?:[Čč]lan\w{0,4}|[Ss]tav\w{0,4}|st\.|čl\.) (?:\d+|%\(\w+\)s)\.(?= [a-zčćšđž(]| (?:Konv|Ujed|Budimp))"
)
_BRACKETED = re.compile(r"\d\(\w+\)")
_NEGATION = re.compile(r"\bni(?:su|sam|ste|smo)\b", re.IGNORECASE)
_CALQUE = re.compile(r"\bbi (?:veoma )?cijenjeno\b", re.IGNORECASE)


def _texts(tag: str) -> list[str]:
    """Return all that the catalogues of a language say."""
    paths = [catalogue_files.catalogue_path(LOCALES, tag, domain) for domain in DOMAINS]
    found = [catalogue_files.messages(catalogue_files.read(path)) for path in paths]
    return [form for group in found for message in group for form in catalogue_files.forms(message)]


@pytest.mark.parametrize("pattern", [_DOTTED, _BRACKETED, _NEGATION], ids=["stop", "brackets", "negation"])
def test_montenegrin_cites_and_denies_as_its_laws_do(pattern: re.Pattern[str]) -> None:
    assert [text for text in _texts("cnr") if pattern.search(text)] == []


@pytest.mark.parametrize("tag", ["cnr", "bs"])
def test_what_is_wished_for_is_asked_for_and_not_appreciated(tag: str) -> None:
    assert [text for text in _texts(tag) if _CALQUE.search(text)] == []
