"""Show versions and approvals of a request, what changed between them, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.errors import MlaError
from mlawriter.core.instant import in_local_time
from mlawriter.i18n.messages import N_
from mlawriter.life.approving import APPROVAL_DISAGREES, is_own, keep, remove, request_of
from mlawriter.life.differences import differences, told
from mlawriter.life.versions import fingerprint_of
from mlawriter.render.document_kinds import DOCUMENTS
from mlawriter.request.request import Request
from mlawriter.ui.command_button import command_button
from mlawriter.ui.finding_label import dress, wrapped
from mlawriter.ui.life.approve_dialog import ApproveDialog
from mlawriter.ui.life.audit_file import choose_audit_file
from mlawriter.ui.life.differences_view import DifferencesView
from mlawriter.ui.life.reread_dialog import compare_exported
from mlawriter.ui.life.texts import name_of, now, standing_of
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from mlawriter.i18n.messages import Message
    from mlawriter.life.versions import Approval, Version
    from mlawriter.ui.case_commands import CaseAt

_COLUMNS: tuple[Message, ...] = (N_("Date and time"), N_("Name"), N_("Reason"))
_BEFORE_TAKING_BACK = N_("Before an old version was taken back")


class _Row(NamedTuple):
    """Show a version, or the approval of a text."""

    at: dt.datetime | None
    name: str
    reason: str
    version: Version | None


class VersionsTab(QWidget):
    """List what was kept and approved, the newest first."""

    def __init__(self, at: CaseAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        self._speak = speak = at.desk.speak
        self._rows: list[_Row] = []
        self.standing = wrapped("", self, "finding")
        self.standing.setObjectName("approval-standing")
        self.table = QTableWidget(0, len(_COLUMNS), self)
        self.table.setObjectName("versions")
        self.table.setAccessibleName(speak.text(N_("Versions and approvals")))
        self.table.setHorizontalHeaderLabels([speak.text(one) for one in _COLUMNS])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.view = DifferencesView(speak, self)
        self.name = QLineEdit(name_of(at), self)
        self.name.setObjectName("version-name")
        self.reason = QLineEdit(self)
        self.reason.setObjectName("version-reason")
        self.message = MessageLine("versions-message", self)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for widget in (self.table, self.view):
            split.addWidget(widget)
        split.setSizes([480, 560])
        column = QVBoxLayout(self)
        column.addWidget(self.standing)
        column.addLayout(self._make_keeping())
        column.addWidget(split, 1)
        column.addWidget(self.message)
        column.addLayout(self._make_buttons())
        self.table.itemSelectionChanged.connect(self._on_selection)
        at.work.life_changed.connect(self._on_life)
        at.work.changed.connect(self._tell_standing)
        self.refresh()

    def refresh(self) -> None:
        """Show what the case holds now."""
        life = self._at.work.life.request
        # Approval and version of one moment stand together, the approval above.
        rows = [self._approval(one) for one in reversed(life.approvals)]
        rows += [_Row(one.at, one.author, one.reason, one) for one in reversed(life.versions)]
        self._rows = sorted(
            rows, key=lambda row: in_local_time(row.at).timestamp() if row.at else 0.0, reverse=True
        )
        self.table.setRowCount(len(self._rows))
        for index, row in enumerate(self._rows):
            moment = self._speak.moment(in_local_time(row.at)) if row.at else ""
            for column, words in enumerate((moment, row.name, row.reason)):
                item = QTableWidgetItem(words)
                item.setToolTip(literal(words))
                self.table.setItem(index, column, item)
        self.table.resizeColumnToContents(0)
        self._tell_standing()
        self._on_selection()

    def keep_now(self) -> None:
        """Keep the request as it is now."""
        at, name = self._at, " ".join(self.name.text().split())
        try:
            kept = keep(at.work.life, at.work.open.request, name, now(), self.reason.text())
        except MlaError as error:
            self.message.complain(error, self._speak)
            if not name:
                self.name.setFocus()
            return
        if not kept:
            self.message.say(
                self._speak.text(N_("Nothing has changed since the version kept last.")), "advice"
            )
            return
        at.preferences.change(signs_as=name)
        self.reason.clear()
        self.message.say(self._speak.text(N_("The version is kept; it is saved with the request.")), "")

    def take_back(self) -> None:
        """Go on with the chosen version; the present one is kept first, and one step of undo brings it back."""
        [version] = self._chosen()
        at = self._at
        name = " ".join(self.name.text().split())
        try:
            before = request_of(version)
            keep(at.work.life, at.work.open.request, name, now(), self._speak.text(_BEFORE_TAKING_BACK))
            at.work.open.put_together({(field,): getattr(before, field) for field in Request.model_fields})
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        at.desk.examine()
        self.refresh()
        words = N_("The version is taken back; undo on the pages of the request brings yours again.")
        self.message.say(self._speak.text(words), "")

    def remove_chosen(self) -> None:
        """Remove the chosen versions from the file."""
        for version in self._chosen():
            remove(self._at.work.life, version.id)

    def approve(self) -> ApproveDialog:
        """Show the text, to be approved."""
        dialog = ApproveDialog(self._at, self)
        dialog.open()
        return dialog

    def _make_keeping(self) -> QHBoxLayout:
        speak, line = self._speak, QHBoxLayout()
        for words, field in ((N_("Your name"), self.name), (N_("Reason"), self.reason)):
            label = QLabel(speak.text(words), self)
            label.setBuddy(field)
            line.addWidget(label)
            line.addWidget(field, 1)
        line.addWidget(command_button(self, speak, "version-keep", N_("Keep this version"), self.keep_now))
        return line

    def _make_buttons(self) -> QHBoxLayout:
        made: list[QPushButton] = []
        commands: tuple[tuple[str, Message, Callable[[], object]], ...] = (
            ("approve-open", N_("Approve this text…"), self.approve),
            ("version-back", N_("Take this version back"), self.take_back),
            ("version-remove", N_("Remove"), self.remove_chosen),
            ("audit-save", N_("Save the audit sheet…"), lambda: choose_audit_file(self._at, self.message)),
            ("reread-open", N_("Compare an exported document…"), lambda: compare_exported(self._at, self)),
        )
        line = QHBoxLayout()
        for name, words, command in commands:
            made.append(command_button(self, self._speak, name, words, command))
            line.addWidget(made[-1])
        line.addStretch(1)
        _, self._back, self._remove, *_ = made
        return line

    def _approval(self, one: Approval) -> _Row:
        speak = self._speak
        title = next((kind.title for kind in DOCUMENTS if kind.key == one.kind), "")
        words = [speak.text(N_("Approved: {document}"), document=f"{speak.text(title)} ({one.language})")]
        if is_own(one):
            words.append(speak.text(N_("own work")))
        if not one.agrees:
            words.append(speak.text(APPROVAL_DISAGREES))
        words += filter(None, [one.note])
        held = self._at.work.life.request.versions
        version = next((each for each in reversed(held) if each.fingerprint == one.fingerprint), None)
        return _Row(one.at, one.by, " · ".join(words), version)

    def _chosen(self) -> list[Version]:
        """Return the versions of the chosen lines, the older first, each once."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True)
        found = [version for row in rows if (version := self._rows[row].version) is not None]
        return list({version.id: version for version in found}.values())

    def _on_selection(self) -> None:
        """Compare the two versions that are chosen, or one with the request as it is now."""
        chosen, speak = self._chosen(), self._speak
        self._back.setEnabled(len(chosen) == 1 and self._differs(chosen[0]))
        self._remove.setEnabled(bool(chosen))
        if not chosen:
            self.view.say(
                speak.text(N_("Choose a version to see what changed since, or two to compare them."))
            )
            return
        try:
            before = request_of(chosen[0])
            after = request_of(chosen[-1]) if len(chosen) > 1 else self._at.work.open.request
        except MlaError as error:
            self.view.say(f"{speak.text(error.message)} {speak.text(error.advice)}")
            return
        title = (
            N_("From the older version to the newer one.")
            if len(chosen) > 1
            else N_("From the version to now.")
        )
        found = told(differences(before, after), before, after, speak)
        self.view.show_told(speak.text(title), found)

    def _differs(self, version: Version) -> bool:
        return version.fingerprint != fingerprint_of(self._at.work.open.request)

    def _on_life(self, path: tuple[str | int, ...]) -> None:
        if not path or path[0] in {"versions", "approvals"}:
            self.refresh()

    def _tell_standing(self, _path: object = None) -> None:
        words, severity = standing_of(self._at.work.held, self._speak)
        self.standing.setText(words)
        dress(self.standing, severity)
