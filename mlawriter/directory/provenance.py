"""Say where a value on a State comes from, when it was printed there, and how far it can be trusted."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from mlawriter.core.fields import Choice
from mlawriter.core.text import clean_line
from mlawriter.i18n.messages import N_

MOST_CHARACTERS = 2_000
"""Characters in one text of the directory: the longest note has some 250."""


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _clean(value: object) -> object:
    return clean_line(value) if isinstance(value, str) else value


def _only_day(value: object) -> object:
    """Refuse what could be taken for a day and is none: of itself pydantic counts seconds from a number."""
    if isinstance(value, date) or (isinstance(value, str) and _DAY.fullmatch(value)):
        return value
    raise PydanticCustomError("date_type", "a day is expected")


Said: TypeAlias = Annotated[str, BeforeValidator(_clean), StringConstraints(max_length=MOST_CHARACTERS)]
"""One line of text from a source."""
Day: TypeAlias = Annotated[date, BeforeValidator(_only_day)]
"""A day as a file writes it: year, month and day, and nothing else."""
SourceKey: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]


class Trust(Choice):
    """Grade what a value rests on."""

    DEPOSITARY = "A", N_("from the records of the depositary")
    GAZETTE = "B", N_("from an official text")
    PRESS = "C", N_("from the press or a press release")
    UNVERIFIED = "D", N_("not verified")
    OWN = "own", N_("your own record")
    """Recorded by the office; no file that ships or is imported may claim it."""


class Frozen(BaseModel):
    """Hold what is read and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Frozen):
    """Name one source: what it is, where it was read, and how it wants to be named."""

    title: Said
    address: Said = ""
    as_of: Day
    licence: Said = ""
    attribution: Said = ""


class Provenance(Frozen):
    """Stand beside a value: its sources, the one that carries it first, and the day on which they said so.

    `as_of` is a day on which it was printed there, never a day until which it holds. `reference` is the place in the
    first source, such as the number of a gazette. `note` keeps limits and conditions, in English as the source was condensed; those that ship are messages, which a translator knows.
    """

    sources: Annotated[tuple[SourceKey, ...], Field(min_length=1, max_length=8)]
    as_of: Day
    trust: Trust
    reference: Said = ""
    note: Said = ""
