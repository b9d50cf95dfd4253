"""Keep what an office recorded of States, apart from what ships: updates of the directory never touch it."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from pydantic import ValidationError

from mlawriter.casebook import small_file
from mlawriter.directory.directory import Directory
from mlawriter.directory.own_record import OwnRecord
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.states import STATES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mlawriter.casebook.folders import Folders

_log = logging.getLogger(__name__)


def load_directory(folders: Folders) -> Directory:
    """Return what is known of States: the edition that ships, and the office's own records on top."""
    return Directory(shipped(), load_own_records(folders))


def load_own_records(folders: Folders) -> dict[str, OwnRecord]:
    """Return the office's own records by the code of the State; one that cannot be read costs no more than itself."""
    records = {}
    for code, held in small_file.read_object(_file(folders)).items():
        try:
            if code in STATES:
                records[code] = OwnRecord.model_validate_json(json.dumps(held))
        except ValidationError:
            _log.warning("The own record of a State cannot be read: %s", code)
    return records


def save_own_records(folders: Folders, records: Mapping[str, OwnRecord]) -> None:
    """Keep the office's own records.

    Raises:
        FileNotWritten: what was kept so far stays.

    """
    small_file.write_object(
        _file(folders),
        {
            code: record.model_dump(mode="json", exclude_none=True)
            for code, record in sorted(records.items())
            if any(record.stated())
        },
    )


def _file(folders: Folders) -> Path:
    return folders.config / "directory" / "own-records.json"
