"""Measure what an edit of a large request costs until findings and preview are right again."""

from __future__ import annotations

import os
from datetime import date
from functools import cache
from itertools import cycle, islice
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.large import large
from benchmarks.timing import median, p95, times
from mlawriter.casebook.office import Office
from mlawriter.core.fields import Editor, walk
from mlawriter.directory.directory import Directory
from mlawriter.directory.pack_file import shipped
from mlawriter.render.compose import compose
from mlawriter.render.html import parts
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.places import value_at

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.request.request import Request
    from mlawriter.request.texts import Stretches

_TODAY = date(2026, 11, 22)


def figure(edits: int) -> Figure:
    """Return the time of an edit: a letter typed in one of the texts, in texts from all over the request."""
    opened = OpenRequest(large())
    paths = _paths(opened.request, edits)
    searched: Stretches = {}
    _edit(opened, paths[0], searched)  # the first preview of a request is no edit
    taken = times(lambda path: _edit(opened, path, searched), paths)
    shown = _shown(opened, paths, searched)
    return Figure(
        "edit_ms_p95",
        "<=",
        16,
        p95(taken),
        {
            "median": median(taken),
            "with_text_browser_median": median(shown),
            "with_text_browser_p95": p95(shown),
            "edits": len(paths),
            "stages_median": _stages(opened, paths, searched),
        },
    )


def _shown(opened: OpenRequest, paths: list[Path], searched: Stretches) -> list[float]:
    """Return the times with the letter shown in a text browser, as the window does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QTextBrowser

    from mlawriter.ui.letter_update import brought_up_to_date

    application = QApplication.instance() or QApplication([])
    browser = QTextBrowser()
    shown: list[str] = []

    def edit(path: Path) -> None:
        letter = _edit(opened, path, searched)
        if not brought_up_to_date(browser.document(), shown, letter):
            browser.setHtml("".join(letter))
        browser.document().size()  # lays it out
        shown[:] = letter

    edit(paths[0])
    taken = times(edit, paths)
    browser.deleteLater()
    application.processEvents()
    return taken


@cache
def _office() -> Office:
    """Return an office that knows what ships of States and recorded nothing itself."""
    return Office(directory=Directory(shipped()))


def _edit(opened: OpenRequest, path: Path, searched: Stretches) -> list[str]:
    opened.put(path, f"{opened.get(path)}x", merge=True)
    _office().examine(opened.request, _TODAY, searched)
    return parts(compose(opened.request, "en"))


def _stages(opened: OpenRequest, paths: list[Path], searched: Stretches) -> dict[str, float]:
    documents = []

    def examine_again(path: Path) -> None:
        opened.put(path, f"{opened.get(path)}x", merge=True)
        _office().examine(opened.request, _TODAY, searched)

    def print_again(path: Path) -> None:
        opened.put(path, f"{opened.get(path)}x", merge=True)
        documents.append(compose(opened.request, "en"))

    return {
        "put_and_examine": median(times(examine_again, paths)),
        "put_and_compose": median(times(print_again, paths)),
        "html": median(times(parts, documents)),
    }


def _paths(request: Request, wanted: int) -> list[Path]:
    """Return texts in all parts of the request, spread evenly; the account of the facts comes in ten times."""
    texts = [
        path
        for path, part, field in walk(request)
        if isinstance(value_at(part, path[-1:]), str)
        and type(value_at(part, path[-1:])) is str
        and value_at(part, path[-1:])
        and not field.reference
        and field.ui.editor is Editor.AUTO
    ]
    spread = texts[:: max(1, len(texts) // wanted)]
    every = max(1, wanted // 10)
    mixed = list(islice(cycle(spread), wanted))
    return [("facts", "narrative") if index % every == 0 else path for index, path in enumerate(mixed)]
