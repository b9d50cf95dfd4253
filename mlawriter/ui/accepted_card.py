"""Show on the page of the letter's language what the requested State accepts, and offer the languages the program writes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from mlawriter.core.answer import Answer
from mlawriter.directory.told import LANGUAGES, NOT_KNOWN, told
from mlawriter.i18n.languages import LANGUAGES as WRITTEN
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.known_line import KnownLine, leading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.i18n.languages import Language
    from mlawriter.ui.desk import Desk

TAG: Path = ("language", "tag")
ACCEPTED: Path = ("language", "accepted")


def written_of(accepted: Iterable[str]) -> tuple[Language, ...]:
    """Return the languages of letters that a State accepts; a tag without script stands for each of its scripts."""
    tags = set(accepted)
    return tuple(one for one in WRITTEN if one.tag in tags or one.tag.partition("_")[0] in tags)


class AcceptedCard(QFrame):
    """Show the languages with their conditions, and a button for each that the letter can be written in."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self.setObjectName("accepted-languages")
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 6, 16, 10)
        self._column.setSpacing(5)
        title = N_("Languages that the requested State accepts")
        self._column.addWidget(Heading(desk.speak.text(title), self, kind="group"))
        self._body = QWidget(self)
        self._column.addWidget(self._body)
        desk.examined.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the State that is asked accepts; built anew only when the State or its data changed."""
        state, directory = self._desk.open.request.requested.asked, self._desk.directory
        self.setVisible(bool(state))
        if self._shown != (state, directory):
            self._shown = (state, directory)
            self._list(state)
        self._suit()

    def sentences(self) -> str:
        """Return what is shown, as it is read out."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.text() and label.isVisibleTo(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _list(self, state: str) -> None:
        desk, speak = self._desk, self._desk.speak
        known = desk.directory.state(state)
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        lines = [line for line in told(known) if line.key in {"languages", "uncac_languages"}]
        if known.languages is None:
            words = leading(f"{speak.text(LANGUAGES)}: {speak.text(NOT_KNOWN)}", speak)
            column.addWidget(wrapped(words, made, "value"))
        else:
            lines = [line for line in lines if line.key == "languages"]
        for line in lines:
            column.addWidget(KnownLine(line, speak, made))
        self.buttons = {}
        accepted = known.languages.value if known.languages is not None and known.languages.verified else ()
        for language in written_of(accepted):
            name = speak.language_name(language.tag)
            button = QPushButton(speak.text(N_("Write the letter in {language}"), language=name), made)
            button.setObjectName(f"write-in-{language.tag}")
            button.setAccessibleDescription(" ".join(speak.text(line.note) for line in lines if line.note))
            button.clicked.connect(functools.partial(self._on_clicked, language.tag))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.buttons[language.tag] = button
        self._column.replaceWidget(self._body, made)
        self._body.hide()
        self._body.deleteLater()
        self._body = made
        made.show()

    def _suit(self) -> None:
        """Offer what the letter is not written in already."""
        tag = self._desk.open.request.language.tag
        for language, button in self.buttons.items():
            button.setEnabled(language != tag)

    def _on_clicked(self, tag: str) -> None:
        self._desk.open.end_typing()
        # What is listed without anybody behind it makes no button: the answer rests on more than that.
        self._desk.open.put_together({TAG: tag, ACCEPTED: Answer.YES})
        self._suit()
