"""Sort names as a language sorts them: č behind c in Croatian, 中国 under zh in Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.i18n.languages import Language

_T = TypeVar("_T")

_AS = {"sr_Latn_ME": "bs_Latn_BA"}
"""Locales that sort as another: Qt forgets the script, and would sort Montenegrin by the rules of Cyrillic."""
_ARTICLE = "ال"
"""The Arabic article, written together with the noun: lists of States leave it out of account."""


def in_order(named: Iterable[tuple[_T, str]], language: Language) -> list[tuple[_T, str]]:
    """Return pairs of a value and its name, sorted by name as the language does."""
    collator = QCollator(QLocale(_AS.get(language.locale, language.locale)))
    arabic = language.locale.startswith("ar")

    def place(pair: tuple[_T, str]) -> QCollatorSortKey:
        return collator.sortKey(pair[1].removeprefix(_ARTICLE) if arabic else pair[1])

    return sorted(named, key=place)
