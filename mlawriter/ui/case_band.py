"""Show above a case what it is, and in the corner of the window how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.case_work import CaseWork


class CaseBand(QFrame):
    """Show a line across the window where a case is an exercise or a sample; nothing above a request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-band")
        self.setProperty("kind", "band")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        self.hide()

    def follow(self, work: CaseWork | None, speak: Translator) -> None:
        """Say what the case is that is open now."""
        words = ""
        if work is not None:
            from mlawriter.ui.case_title import band  # it needs the request, which the first paint does not

            words = band(work, speak)
        self._text.setText(words)
        self.setVisible(bool(self._text.text()))


class CaseStanding(QLabel):
    """Show how the open case stands: how its file is protected, whether its text is approved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case-standing")

    def follow(self, work: CaseWork | None, speak: Translator) -> None:
        """Say how the case stands that is open now."""
        words = ""
        if work is not None:
            from mlawriter.ui.case_title import standing

            words = " · ".join(standing(work, speak))
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
