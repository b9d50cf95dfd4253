"""Declare the columns of the register's list: for the table, for files of tables, and for the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.assistance.types import type_of
from mlawriter.core.fields import Choice
from mlawriter.directory.channel import Channel
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.course import Direction
from mlawriter.life.status import Status

if TYPE_CHECKING:
    from mlawriter.casebook.register.entry import Row
    from mlawriter.i18n.translator import Translator

TRAINING = N_("Training exercise")


@dataclass(frozen=True, slots=True)
class Column:
    """Declare one column: the field of `Row` by which it is put in order, its title, its words; `ltr` keeps numbers left to right."""

    key: str
    title: Message
    words: Callable[[Row, Translator], str]
    shown: bool = True
    """In the window. A file of the list holds every column."""
    ltr: bool = False
    width: int = 12
    """Usual width, in digits."""


def title_of_kind(kind: str, speak: Translator) -> str:
    """Return what a type of assistance is called; its key where a newer program added it."""
    try:
        return speak.text(type_of(kind).about.title)
    except LookupError:
        return kind


def name_of_state(code: str, speak: Translator) -> str:
    """Return the name of a State; nothing without one."""
    return speak.country(code) if code else ""


def label_of(choice: Choice, speak: Translator) -> str:
    """Return the words of a choice."""
    return speak.text(choice.label)


def direction_of(row: Row) -> Direction:
    """Return who asks."""
    return Direction.INCOMING if row.incoming else Direction.OUTGOING


def _status(row: Row, speak: Translator) -> str:
    return speak.text(TRAINING) if row.training else label_of(row.status, speak)


def _kinds(row: Row, speak: Translator) -> str:
    return "; ".join(title_of_kind(kind, speak) for kind in row.kinds)


def _channel(row: Row, speak: Translator) -> str:
    known = {channel.value: channel for channel in Channel}
    return label_of(known[row.channel], speak) if row.channel in known else ""


COLUMNS_SHOWN: tuple[Column, ...] = (
    Column("reference", N_("Our reference"), lambda row, _: row.reference, ltr=True, width=20),
    Column("state", N_("State"), lambda row, speak: name_of_state(row.state, speak), width=16),
    Column("status", N_("Status"), _status, width=15),
    Column("kinds", N_("Assistance"), _kinds, width=26),
    Column("persons", N_("Persons"), lambda row, _: row.persons, width=26),
    Column("sent", N_("Sent or received"), lambda row, speak: speak.written(row.sent), width=16),
    Column("last", N_("Last event"), lambda row, speak: speak.written(row.last), width=16),
    Column("deadline", N_("Day wished"), lambda row, speak: speak.written(row.deadline), width=16),
    Column("officer", N_("Officer in charge"), lambda row, _: row.officer, width=16),
    Column("subject", N_("Subject"), lambda row, _: row.subject, width=60),
    Column(
        "theirs",
        N_("Reference of the other authority"),
        lambda row, _: row.theirs,
        shown=False,
        ltr=True,
    ),
    Column(
        "incoming",
        N_("Made or received"),
        lambda row, speak: label_of(direction_of(row), speak),
        shown=False,
    ),
    Column("offences", N_("Offences"), lambda row, _: row.offences, shown=False),
    Column("made", N_("Day of the letter"), lambda row, speak: speak.written(row.made), shown=False),
    Column("answered", N_("Answered on"), lambda row, speak: speak.written(row.answered), shown=False),
    Column("channel", N_("Channel"), _channel, shown=False),
    Column(
        "urgent", N_("Urgent"), lambda row, speak: speak.text(N_("Yes")) if row.urgent else "", shown=False
    ),
)

STATUSES: tuple[Status, ...] = tuple(Status)
