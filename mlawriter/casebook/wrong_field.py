"""Say in one sentence which field of a request file holds something impossible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel

from mlawriter.casebook import reasons, sealing
from mlawriter.core.errors import WrongField
from mlawriter.core.fields import Entry
from mlawriter.core.wrong_value import MISSING, OTHER, TWICE, first_wrong, named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydantic import ValidationError

    from mlawriter.core.wrong_value import Place
    from mlawriter.i18n.messages import Message
    from mlawriter.life.case import Case


def wrong_field(path: Path, error: ValidationError) -> WrongField:
    """Return the error that names the first wrong field, lists counted from 1: `persons > 2 > born`."""
    field, reason = first_wrong(error, _within)
    return WrongField(file=reasons.shown(path), field=field, reason=reason)


def ambiguous_id(path: Path, part: BaseModel) -> WrongField | None:
    """Return the error that names the first id that could mean two entries, or none; None when all are clear."""
    for place, reason in _unclear_ids(part, ()):
        return WrongField(file=reasons.shown(path), field=named(_within(place)), reason=reason)
    return None


def no_key(path: Path, case: Case) -> WrongField | None:
    """Return the error that names the first reader without a public key; None when all have one, as age writes it then."""
    for index, reader in enumerate(case.readers):
        try:
            reader.key = sealing.checked_key(reader.key)
        except sealing.NotAPublicKey:
            reason = OTHER if reader.key.strip() else MISSING
            return WrongField(file=reasons.shown(path), field=named(("readers", index, "key")), reason=reason)
    return None


def _within(place: Place) -> Place:
    """Return a place without saying that it is in the request, as most of a file is."""
    return place[1:] if len(place) > 1 and place[0] == "request" else place


def _unclear_ids(part: BaseModel, place: Place) -> Iterator[tuple[Place, Message]]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            yield from _unclear_ids(value, (*place, name))
        elif isinstance(value, list):
            seen: set[str] = set()
            for index, entry in enumerate(value):
                if isinstance(entry, Entry):
                    if not entry.id or entry.id in seen:
                        yield (*place, name, index, "id"), TWICE if entry.id else MISSING
                    seen.add(entry.id)
                if isinstance(entry, BaseModel):
                    yield from _unclear_ids(entry, (*place, name, index))
