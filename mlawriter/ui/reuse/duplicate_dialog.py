"""Ask for which State the open request is duplicated, and how much of it; then go on with the copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout

from mlawriter.casebook.running_numbers import take_number
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.life.duplicate import Extent, duplicated
from mlawriter.request.from_directory import proposed_name
from mlawriter.request.reference_pattern import counts, reference
from mlawriter.ui.accessible import Heading
from mlawriter.ui.choosers import StateEditor
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.reuse.left_out_tree import LeftOutTree, LeftOutWindow

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.life.case import Case
    from mlawriter.request.request import Request
    from mlawriter.ui.case_commands import CaseAt

_SIZE = QSize(680, 640)


class DuplicateDialog(QDialog):
    """Choose the State and the extent, and see what is left out before anything is made."""

    def __init__(self, at: CaseAt) -> None:
        super().__init__(at.window)
        self._at = at
        self._former = at.work.held.model_copy(deep=True)
        speak = at.preferences.speak
        self.setObjectName("duplicate")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Duplicate for another State")))
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.95))
        label = QLabel(speak.text(N_("Requested State")), self)
        label.setProperty("kind", "label")
        self.state = StateEditor(speak, self)
        self.state.setObjectName("duplicate-state")
        self.state.setAccessibleName(label.text())
        self.state.edited.connect(self._follow)
        label.setBuddy(self.state)
        self.extents = {extent: QRadioButton(speak.text(extent.label), self) for extent in Extent}
        for extent, button in self.extents.items():
            button.setObjectName(f"duplicate-{extent}")
            button.toggled.connect(self._follow)
        self.tree = LeftOutTree(speak, self)
        buttons = QDialogButtonBox(self)
        self.make = buttons.addButton(speak.text(N_("Duplicate")), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setObjectName("duplicate-make")
        buttons.addButton(speak.text(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(label)
        column.addWidget(self.state)
        for button in self.extents.values():
            column.addWidget(button)
        column.addWidget(wrapped(speak.text(N_("What is not taken over, and what to read:")), self, "label"))
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self.extents[Extent.WHOLE].setChecked(True)
        self.accepted.connect(self._begin)
        self._follow()
        self.state.setFocus()

    @property
    def extent(self) -> Extent:
        """Return how much is taken over."""
        return next(extent for extent, button in self.extents.items() if button.isChecked())

    @property
    def _chosen(self) -> str:
        return str(self.state.currentData() or "")

    def _follow(self) -> None:
        self.make.setEnabled(bool(self._chosen))
        if any(button.isChecked() for button in self.extents.values()):
            self.tree.show_copy(self._former, self._copy().request, self.extent)

    def _copy(self) -> Case:
        """Return the copy, with what a new request would be offered for its State."""
        made = duplicated(self._former, self._chosen, self.extent)
        if self._chosen:
            made.request.requested.name = proposed_name(self._at.desk.directory.state(self._chosen))
        return made

    def _begin(self) -> None:
        at, former, extent, copy = self._at, self._former, self.extent, self._copy()

        def numbered() -> Case:
            copy.request.requesting.reference = _next_reference(at, copy.request)
            return copy

        def show(request: Request) -> None:
            window = LeftOutWindow(former, request, extent, at.preferences.speak, reach, at.window)
            at.filing.closed.connect(window.reject)
            window.show()

        def reach(path: Path) -> None:
            from mlawriter.ui.window import Window

            if isinstance(at.window, Window) and at.window.wizard is not None:
                at.window.wizard.reach(path)

        at.filing.begin_with(numbered, lambda: show(copy.request))


def _next_reference(at: CaseAt, request: Request) -> str:
    """Take the office's next number; without a pattern, or for an exercise, the officer enters the reference."""
    profile = at.preferences.authorities.profile_for(request)
    if profile is None or request.training or not counts(profile.pattern):
        return ""
    year = at.work.today().year
    try:
        return reference(profile.pattern, year, take_number(at.preferences.folders, profile, year))
    except MlaError as error:
        at.filing.tell(error)
        return ""


def duplicate(at: CaseAt) -> None:
    """Open the dialog; a request that was received is answered, not duplicated."""
    if at.work.life.request.incoming:
        at.filing.said.emit(
            at.preferences.speak.text(N_("Only a request that this office makes can be duplicated."))
        )
        return
    DuplicateDialog(at).open()
