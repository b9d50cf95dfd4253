"""Keep what an office recorded of States, apart from what ships: updates of the directory never touch it.

The file holds one value for each State and field. A change replaces the values that were changed here and no others,
so that two windows do not undo each other, and what a newer program recorded stays.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic import ValidationError

from mlawriter.casebook import disk, reasons, small_file
from mlawriter.core.errors import FileMissing, FileProblem
from mlawriter.directory.own_record import FIELDS, Own, OwnRecord, record_of
from mlawriter.directory.states import STATES
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path

    from mlawriter.casebook.folders import Folders

_log = logging.getLogger(__name__)

Changes: TypeAlias = "Mapping[str, Mapping[str, Own | None]]"
"""Values by State and field; nothing takes a value out."""
_Held: TypeAlias = dict[str, dict[str, Any]]
_TREATIES = "treaties"


class OwnRecordsDamaged(FileProblem):
    """Say that the office's own records can no longer be read."""

    message = N_(
        "The office’s own records of States were damaged and now lie in {file}; they hold no longer."
    )
    advice = N_("Take them over from an export of them, or record them anew.")


def own_records_file(folders: Folders) -> Path:
    """Return where the own records are kept."""
    return folders.config / "directory" / "own-records.json"


def load_own_records(
    folders: Folders, tell: Callable[[FileProblem], object] | None = None
) -> dict[str, OwnRecord]:
    """Return the office's own records by the code of the State; a value that cannot be costs no more than itself.

    It stays in the file, where a newer program or another clock may make sense of it.

    Args:
        folders: those of the user.
        tell: called with what the officer has to know: the file is damaged and was moved aside, or is out of reach.

    """
    try:
        held = _read(own_records_file(folders))
    except FileProblem as problem:
        _log.warning("The own records of States cannot be read")
        if tell is not None:
            tell(problem)
        return {}
    latest = _latest_day()
    records = {code: _record(code, values, latest) for code, values in held.items() if code in STATES}
    return {code: record for code, record in records.items() if any(record.stated())}


def keep(folders: Folders, changes: Changes) -> dict[str, OwnRecord]:
    """Keep what was changed, and return all records as they are now; what others recorded meanwhile stays.

    Raises:
        FileProblem: nothing was changed.

    """
    from mlawriter.casebook import atomic, lock
    from mlawriter.casebook.envelope import mended
    from mlawriter.casebook.folders import make_private

    path = own_records_file(folders)
    make_private(path.parent)
    with lock.alone(path):
        held = _read(path, to_change=True)
        for code, values in changes.items():
            of_state = held.setdefault(code, {})
            for field, value in values.items():
                if value is None:
                    of_state.pop(field, None)
                else:
                    of_state[field] = value.model_dump(mode="json", exclude_defaults=True)
        written = {code: _nested(values) for code, values in sorted(held.items()) if values}
        # Half a character, which no file can hold, would stand against whatever is recorded from now on.
        content = mended(
            json.dumps({"version": small_file.VERSION, **written}, indent=1, ensure_ascii=False) + "\n"
        ).encode("utf-8")
        atomic.write_atomic(path, content, backup=path.with_name(f"{path.name}.bak"))
        atomic.remove_leftovers(path.parent)
    return load_own_records(folders)


def _read(path: Path, *, to_change: bool = False) -> _Held:
    """Return the values as they lie in the file, readable or not.

    Raises:
        OwnRecordsDamaged: they are moved aside; from now on there are none.
        NewerNotReplaced: they are to be changed, and a newer program wrote them.
        FileProblem: the file is out of reach, and stays.

    """
    try:
        content = disk.read_limited(path)
    except FileMissing:
        return {}
    try:
        held = json.loads(content)
    except (ValueError, RecursionError):
        held = None
    if isinstance(held, dict):
        if to_change:
            small_file.refuse_newer(path, held)
        return {code: _flat(values) for code, values in held.items() if isinstance(values, dict)}
    aside = small_file.put_aside(path)  # what cannot be moved is told again the next time
    raise OwnRecordsDamaged(file=reasons.shown(aside))


def _flat(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of one State by field, those of treaties beside the others."""
    treaties = values.get(_TREATIES)
    others = {name: value for name, value in values.items() if name != _TREATIES}
    return {**(treaties if isinstance(treaties, dict) else {}), **others}


def _nested(values: dict[str, Any]) -> dict[str, Any]:
    treaties = {name: values[name] for name in Convention if name in values}
    others = {name: value for name, value in values.items() if name not in treaties}
    return {_TREATIES: treaties, **others} if treaties else others


def _latest_day() -> date:
    """Return the day that it is where days begin first: a colleague there may have checked today."""
    return (datetime.now(UTC) + timedelta(hours=14)).date()


def _record(code: str, values: dict[str, Any], latest: date) -> OwnRecord:
    read: dict[str, Own] = {}
    for name, kind in FIELDS.items():
        if name in values:
            try:
                value = kind.model_validate_json(json.dumps(values[name]))
            except ValidationError:
                _log.warning("An own record of a State cannot be read: %s, %s", code, name)
                continue
            if value.says_something and value.fault(name, latest) is None:
                read[name] = value
            else:
                _log.warning("An own record of a State cannot be: %s, %s", code, name)
    return record_of(read)
