"""Show beside a request received the letter that it gives rise to: the questions that it leaves open."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from mlawriter.core.errors import MlaError
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.ui.preview import Preview

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.desk import Desk


class ReceivedPreview(Preview):
    """Show the question list as it would be sent now. What another State wrote is never printed as its letter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.document.hide()

    def _make_language(self) -> QComboBox:
        return LanguageOfQuestions(self._desk, self)

    def _letter(self) -> tuple[list[str], str]:
        from mlawriter.render.html import parts
        from mlawriter.render.life_letter import compose_letter

        desk = self._desk
        letter = desk.points.question_list()
        try:
            if desk.case is None:
                return [], letter.language
            return parts(compose_letter(desk.case, letter, house=desk.house, draft=True)), letter.language
        except MlaError as error:
            words = [desk.speak.text(one, **error.params) for one in (error.message, error.advice)]
            return [f"<p>{escape(word, quote=False)}</p>" for word in words], letter.language


class LanguageOfQuestions(QComboBox):
    """Choose the language of the question list; the request keeps the language in which it came."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(desk.speak.text(N_("Language of the letter")))
        for language in LANGUAGES:
            self.addItem(language.name, language.tag)
        self._follow()
        self.activated.connect(self._on_activated)
        desk.examined.connect(self._follow)

    def _follow(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._desk.points.language))

    def _on_activated(self, index: int) -> None:
        self._desk.points.choose_language(self.itemData(index))
        self._desk.examined.emit()
