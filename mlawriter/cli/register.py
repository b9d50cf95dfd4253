"""List the requests of the office on the command line: searched, narrowed, as a table or as JSON."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from mlawriter.cli.output import say, say_json, tell
from mlawriter.cli.refusals import NoCases

if TYPE_CHECKING:
    import argparse

    from mlawriter.casebook.register.index import Register
    from mlawriter.casebook.register.listing import Listed
    from mlawriter.i18n.translator import Translator

_IN_LINES = ("reference", "state", "status", "kinds", "sent", "subject")
_WIDEST = 40


def register(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Print the requests of the office's folders, or of those named; return whether every file could be read.

    A file that cannot be read is named on stderr with its reason, and the others are listed. Nothing is written.

    Raises:
        FileProblem: when the key cannot be read, or the passphrase is another one.
        NoCases: when no folder is named and none is known.

    """
    from mlawriter.casebook.register.listing import Order, Wanted, numbers, rows

    made = _made(chosen, speak)
    wanted = Wanted(chosen.search or "", status=chosen.status or "")
    listed = rows(made, numbers(made, wanted, Order("reference", descending=False)))
    if chosen.json:
        say_json([_object(one) for one in listed])
    elif chosen.csv:
        from mlawriter.casebook.register.table_file import separated

        for line in separated(_table(listed, speak), speak).splitlines():
            say(line)
    else:
        _say_lines(listed, speak)
    unread = made.unread()
    for one in unread:
        values = dict(one.params)
        if isinstance(values.get("reason"), str):
            values["reason"] = speak.text(values["reason"])
        tell(speak.text(one.message, **values))
    return not unread


def _made(chosen: argparse.Namespace, speak: Translator) -> Register:
    """Return a register of the folders: what is kept of them spares reading, and so does the key, where it is sealed."""
    from functools import partial

    from mlawriter.casebook.case_file import ENDING
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.register.case_folders import case_folders
    from mlawriter.casebook.register.index import Register
    from mlawriter.casebook.register.scanning import read_case
    from mlawriter.casebook.register.store import open_register, sealed_file
    from mlawriter.casebook.register.taking_in import bring_up_to_date
    from mlawriter.cli.key import keys_for

    own = folders_of_user()
    folders = chosen.folder or case_folders(own)
    if not folders:
        raise NoCases
    kept = () if chosen.folder else (sealed_file(own),)
    files = itertools.chain(kept, *(folder.rglob(f"*{ENDING}") for folder in folders))
    keys = keys_for(files, chosen, speak)
    made = Register() if chosen.folder else open_register(own, keys).register
    bring_up_to_date(made, folders, read=partial(read_case, keys=keys))
    return made


def _object(one: Listed) -> dict[str, object]:
    row = one.row
    days = {"made": row.made, "sent": row.sent, "answered": row.answered, "last": row.last}
    return {
        "file": one.path,
        "reference": row.reference,
        "theirs": row.theirs,
        "direction": "incoming" if row.incoming else "outgoing",
        "state": row.state,
        "status": row.status.value,
        "kinds": list(row.kinds),
        "persons": row.persons,
        "offences": row.offences,
        "subject": row.subject,
        "officer": row.officer,
        "channel": row.channel,
        "urgent": row.urgent,
        "deadline": row.deadline.isoformat() if row.deadline else None,
        **{name: day.isoformat() if day else None for name, day in days.items()},
    }


def _table(listed: list[Listed], speak: Translator) -> list[list[str]]:
    from mlawriter.casebook.register.columns import COLUMNS_SHOWN
    from mlawriter.i18n.messages import N_

    head = [*(speak.text(column.title) for column in COLUMNS_SHOWN), speak.text(N_("File"))]
    return [
        head,
        *([*(column.words(one.row, speak) for column in COLUMNS_SHOWN), one.path] for one in listed),
    ]


def _say_lines(listed: list[Listed], speak: Translator) -> None:
    from mlawriter.casebook.register.columns import COLUMNS_SHOWN

    columns = [column for key in _IN_LINES for column in COLUMNS_SHOWN if column.key == key]
    lines = [[column.words(one.row, speak) for column in columns] for one in listed]
    widths = [min(max(map(len, cells)), _WIDEST) for cells in zip(*lines, strict=True)]
    for line in lines:
        cells = (_short(cell, width) for cell, width in zip(line, widths, strict=True))
        say("  ".join(cells).rstrip())


def _short(cell: str, width: int) -> str:
    return f"{cell:{width}}" if len(cell) <= width else f"{cell[: width - 1]}…"
