"""Show a letter that follows a request, as it would be printed now."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QTextBrowser

from mlawriter.core.errors import MlaError
from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_
from mlawriter.ui.letter_update import brought_up_to_date

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.life.letter_desk import LetterDesk

_REST = 150
"""Milliseconds after an examination in which further ones are waited for."""


class LetterPreview(QTextBrowser):
    """Show one letter, and follow what is typed."""

    def __init__(self, desk: LetterDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts: list[str] = []
        self.setObjectName("life-letter-preview")
        self.setAccessibleName(desk.speak.text(N_("Preview of the letter")))
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(14)
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._soon.timeout.connect(self.refresh)
        desk.examined.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Bring the letter up to date."""
        if not self._desk.is_there:
            return
        before, self._parts = self._parts, self._printed()
        if self._parts == before:
            return
        rtl = languages.language(self._desk.tag).direction == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        if not brought_up_to_date(self.document(), before, self._parts):
            bar = self.verticalScrollBar()
            where = bar.value()
            self.setHtml("".join(self._parts))
            bar.setValue(where)

    def _printed(self) -> list[str]:
        from mlawriter.render.html import parts
        from mlawriter.render.life_letter import compose_letter

        desk = self._desk
        held = bool(desk.standing()) or desk.half_translated
        try:
            return parts(compose_letter(desk.case, desk.letter, desk.tag, house=desk.house, draft=held))
        except MlaError as error:
            words = [
                desk.speak.text(error.message, **error.params),
                desk.speak.text(error.advice, **error.params),
            ]
            return [f"<p>{escape(word, quote=False)}</p>" for word in words]
