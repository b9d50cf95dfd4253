"""Tell which page of help concerns what has the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter.assistance.item import Item
from mlawriter.help.topics import CHECKS, CONTENTS, topic_at, topics_of_type
from mlawriter.ui.entries import Entries
from mlawriter.ui.field import FieldRow
from mlawriter.ui.finding_link import FindingLink
from mlawriter.ui.findings_list import FindingsList
from mlawriter.ui.page import StepPage
from mlawriter.ui.review import Review
from mlawriter.ui.step_list import REVIEW, StepList
from mlawriter.ui.wizard import Wizard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Path

_COMPLETE = "article/18(15)"
"""Speaks of what makes a request complete, as the last page does."""
PLACES: Mapping[str, str] = MappingProxyType(
    {
        "received": _COMPLETE,
        "export": "term/signature-copy",
        "translations": "article/18(14)",
        "translator": "article/18(14)",
        "own-authority": "article/18(13)",
        "first-authority": "article/18(13)",
        "own-records": "article/18(13)",
        "own-record": "article/18(13)",
        "directory": "article/18(13)",
        "directory-update": "article/18(13)",
        "office-checks": CHECKS,
        "life": "article/18(24)",
        "life-letter": "article/18(24)",
        "approve": "term/signature-copy",
        "duplicate": "step/authorities",
        "training-room": _COMPLETE,
        "exercise-result": _COMPLETE,
    }
)
"""What dialogs and pages are about, by the name of the widget."""


def help_at(widget: QWidget | None) -> tuple[str, Path]:
    """Return the page that concerns a widget, and the path of the field of the open request that it shows."""
    path: Path
    while widget is not None:
        match widget:
            case FieldRow() | Entries():
                path = widget.path
                topic = _of_item(widget) if isinstance(widget, Entries) else ""
                return topic or topic_at(path, widget.whole), path if _in_wizard(widget) else ()
            case FindingsList() if widget.finding is not None:
                return f"check/{widget.finding.code}", widget.finding.path
            case FindingLink():
                return f"check/{widget.finding.code}", widget.finding.path
            case StepPage():
                return f"step/{widget.step.key}", ()
            case Review():
                return _COMPLETE, ()
            case StepList():
                return _of_step(widget.keys[max(widget.currentRow(), 0)]), ()
            case Wizard():
                return _of_step(widget.current_key), ()
        if (about := PLACES.get(widget.objectName())) is not None:
            return about, ()
        widget = widget.parentWidget()
    return CONTENTS, ()


def _of_item(entries: Entries) -> str:
    """Return the page of the type of assistance that a list stands at; nothing in other lists."""
    row, held = entries.list.currentRow(), entries.entries()
    item = held[row] if 0 <= row < len(held) else None
    return topics_of_type(type(item))[0] if isinstance(item, Item) else ""


def _of_step(key: str) -> str:
    return _COMPLETE if key == REVIEW else f"step/{key}"


def _in_wizard(widget: QWidget) -> bool:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, Wizard):
        around = around.parentWidget()
    return around is not None
