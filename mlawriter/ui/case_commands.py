"""Declare the commands of the menu Case: add one here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.filing import Filing
    from mlawriter.ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class CaseAt:
    """Hand over the open case, and what is around it."""

    window: QWidget
    filing: Filing
    work: CaseWork
    desk: Desk
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class CaseCommand:
    """Declare a command on the open case: its name, its words, what carries it out."""

    name: str
    label: Message
    run: Callable[[CaseAt], object]
    shortcut: str = ""
    parted: bool = False
    """A line parts it from the command before."""


def _life(at: CaseAt) -> None:
    from mlawriter.ui.life.life_dialog import show_life  # not before somebody asks for it

    show_life(at)


def _duplicate(at: CaseAt) -> None:
    from mlawriter.ui.reuse.duplicate_dialog import duplicate

    duplicate(at)


def _phrases(at: CaseAt) -> None:
    from mlawriter.ui.reuse.phrases_dialog import offer_phrases

    offer_phrases(at)


def _similar(at: CaseAt) -> None:
    from mlawriter.ui.reuse.similar_dialog import show_similar

    show_similar(at)


def _approve(at: CaseAt) -> None:
    from mlawriter.ui.life.approve_dialog import ApproveDialog

    ApproveDialog(at, at.window).open()


def _compare_exported(at: CaseAt) -> None:
    from mlawriter.ui.life.reread_dialog import compare_exported

    compare_exported(at)


def _audit(at: CaseAt) -> None:
    from mlawriter.ui.life.audit_file import choose_audit_file

    choose_audit_file(at)


def _readers(at: CaseAt) -> None:
    from mlawriter.ui.life.life_dialog import show_life

    show_life(at, "readers")


def _hand_over(at: CaseAt) -> None:
    from mlawriter.ui.keys.hand_over import ask_hand_over

    ask_hand_over(at)


def _finish_exercise(at: CaseAt) -> None:
    from mlawriter.ui.training.result_dialog import show_result

    show_result(at)


FINISH_EXERCISE = CaseCommand(
    "finish-exercise",
    N_("Finish the exercise and see the result…"),
    _finish_exercise,
    "Ctrl+Shift+F",
    parted=True,
)

CASE_COMMANDS: tuple[CaseCommand, ...] = (
    CaseCommand("life", N_("Course and letters of the request…"), _life, "Ctrl+K"),
    CaseCommand("approve", N_("Approve this text…"), _approve, parted=True),
    CaseCommand("reread", N_("Compare an exported document…"), _compare_exported),
    CaseCommand("audit", N_("Save the audit sheet…"), _audit),
    CaseCommand("duplicate", N_("Duplicate for another State…"), _duplicate, parted=True),
    CaseCommand("phrases", N_("Phrases for this field…"), _phrases, "Ctrl+J"),
    CaseCommand("similar", N_("Similar requests…"), _similar),
    CaseCommand("readers", N_("Who can open it…"), _readers, parted=True),
    CaseCommand("hand-over", N_("Hand over a copy to a colleague…"), _hand_over),
    FINISH_EXERCISE,
)
