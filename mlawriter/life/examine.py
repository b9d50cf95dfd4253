"""Examine what became of a request, and the letters that follow it: what is missing by declaration, and what the rules find."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from mlawriter.core.findings import SEVERITY_OF_NEED, Finding, Rule
from mlawriter.life.course_rules import RULES
from mlawriter.life.letters.letter import Around
from mlawriter.life.letters.rules import COMMON
from mlawriter.request.places import position
from mlawriter.request.texts import gather

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from pydantic import BaseModel

    from mlawriter.life.case import Case
    from mlawriter.life.letters.letter import Letter

_Subject = TypeVar("_Subject", bound="BaseModel")


def examine_life(case: Case, today: date) -> list[Finding]:
    """Return the findings of what was recorded, at paths from the life of the case down; letters are examined apart."""
    return _findings(case.life, RULES, Around(case, today))


def examine_letter(letter: Letter, case: Case, today: date) -> list[Finding]:
    """Return the findings of one letter, at paths from the letter down."""
    return _findings(letter, (*COMMON, *letter.about.rules), Around(case, today))


def _findings(part: _Subject, rules: Iterable[Rule[_Subject, Around]], around: Around) -> list[Finding]:
    found = [*_gaps(part), *(one for check in rules for one in check.findings(part, around))]
    return sorted(found, key=lambda one: (position(part, one.path), one.severity.rank))


def _gaps(part: BaseModel) -> Iterator[Finding]:
    for path, field in gather(part).empty:
        ui = field.ui
        yield Finding(ui.code, path, SEVERITY_OF_NEED[ui.need], ui.missing, source=ui.source)
