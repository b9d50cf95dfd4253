"""Write all own records of States into one file, for another machine or office, and read such a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn

from pydantic import ValidationError

from mlawriter.casebook import atomic, disk, envelope, reasons
from mlawriter.core.errors import FileFromNewerVersion, FileProblem, FileTooLarge
from mlawriter.core.wrong_value import first_wrong, named
from mlawriter.directory.own_record import Own, OwnRecord
from mlawriter.directory.states import STATES
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from mlawriter.i18n.messages import Message

ENDING = ".mlarecords"
FORMAT = "mlawriter own records of States"
VERSION = 1
LIMIT = 8 * disk.MEGABYTE
# All fields of all States have some 15 000; each wrong one costs a kilobyte once it is read.
_VALUES = 100_000

_TOO_LARGE = N_("it is too large")
_NO_STATE = N_("no State or territory has this code")
_EMPTY = N_("nothing is recorded there")
_IMPOSSIBLE = N_("a day in it cannot be")


class NotOwnRecords(FileProblem):
    """Say that a file holds no own records."""

    message = N_("The file {file} holds no own records of States: {reason}. Nothing was changed.")
    advice = N_("Choose a file that was exported in this program.")


class OwnRecordsWrong(NotOwnRecords):
    """Say which record in a file cannot be."""

    message = N_(
        "The own records in the file {file} cannot be taken over, because of {place}: {reason}. Nothing was changed."
    )
    advice = N_("Ask whoever exported them for another copy.")


def write_records(path: Path, records: Mapping[str, OwnRecord]) -> None:
    """Write all own records into one file.

    Raises:
        FileNotWritten: what was there before is unchanged.

    """
    held = {
        code: record.model_dump(mode="json", exclude_defaults=True)
        for code, record in sorted(records.items())
    }
    whole = {"format": FORMAT, "version": VERSION, "records": held}
    atomic.write_atomic(path, (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def read_records(path: Path, today: date) -> dict[str, OwnRecord]:
    """Return the own records in a file, by the code of the State.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable, or one record in it cannot be.

    """
    name = reasons.shown(path)
    try:
        content = disk.read_limited(path, LIMIT)
    except FileTooLarge as error:
        raise NotOwnRecords(file=name, reason=_TOO_LARGE) from error
    if content.count(b":") > _VALUES:
        raise NotOwnRecords(file=name, reason=_TOO_LARGE)
    try:
        whole = envelope.parsed(content)
    except envelope.Refusal as refusal:
        raise NotOwnRecords(file=name, reason=refusal.reason) from refusal
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise NotOwnRecords(file=name, reason=envelope.UNKNOWN_KIND)
    version, held = whole.get("version"), whole.get("records")
    if type(version) is not int or version < 1:
        raise NotOwnRecords(file=name, reason=envelope.NO_VERSION)
    if version > VERSION:
        raise FileFromNewerVersion(file=name, found=version, known=VERSION)
    if not isinstance(held, dict) or set(whole) != {"format", "version", "records"}:
        raise NotOwnRecords(file=name, reason=envelope.UNKNOWN_KIND)
    return {code: _record(code, values, name, today) for code, values in held.items()}


def _record(code: str, held: object, name: str, today: date) -> OwnRecord:
    if code not in STATES:
        _refuse(name, named((code,)), _NO_STATE)
    try:
        record = OwnRecord.model_validate_json(json.dumps(held))
    except ValidationError as error:
        place, reason = first_wrong(error)
        _refuse(name, f"{code} > {place}" if place else code, reason)
    for field, reason in _faults(record, today):
        _refuse(name, f"{code} > {field}", reason)
    return record


def _faults(record: OwnRecord, today: date) -> Iterator[tuple[str, Message]]:
    said: tuple[tuple[str, Own], ...] = tuple(record.stated())
    for field, value in said:
        if not value.says_something:
            yield field, _EMPTY
        elif value.fault(field, today):
            yield field, _IMPOSSIBLE


def _refuse(file: str, place: str, reason: Message) -> NoReturn:
    raise OwnRecordsWrong(file=file, place=place, reason=reason)
