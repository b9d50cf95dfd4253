"""Let an office say how it wants its documents: the paper, and the usage of each language."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.house_style import wording_file
from mlawriter.casebook.reasons import shown
from mlawriter.core.errors import FileNotWritten
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.i18n.usage import USUAL, Digits, Usage
from mlawriter.render.house_style import Paper
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.collation import in_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.casebook.folders import Folders
    from mlawriter.i18n.languages import Language
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_PAPERS = ((Paper.A4, N_("A4 (210 × 297 mm)")), (Paper.LETTER, N_("Letter (8½ × 11 inches)")))


def set_house_style(
    preferences: Preferences, parent: QWidget, desk: Desk | None, speak_again: Callable[[str], None]
) -> None:
    """Let the officer set the style; the letter that is shown and the window follow at once."""

    def take(house: HouseStyle) -> None:
        tag = preferences.speak.language.tag
        same = preferences.house.usage(tag) == house.usage(tag)
        try:
            preferences.set_house(house)
        except FileNotWritten as error:
            tell(parent, preferences.speak, error)
        if desk is not None:
            desk.examine()
        if not same:
            speak_again(tag)

    dialog = HouseStyleDialog(preferences.house, preferences.folders, preferences.speak, parent)
    dialog.chosen.connect(take)
    dialog.open()


class HouseStyleDialog(QDialog):
    """Show what is chosen, and hand back what the officer chooses.

    Signals:
        chosen: the style as it is set now.

    """

    chosen = Signal(object)

    def __init__(self, house: HouseStyle, folders: Folders, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("house-style")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Documents of this office")))
        self.setMinimumWidth(560)
        self._speak = speak
        self._house = house
        self._folders = folders
        self.paper = self._choice(
            "paper", [(paper, speak.text(label)) for paper, label in _PAPERS], house.paper
        )
        self.regions = {
            language.tag: self._choice(
                f"region-{language.tag}", self._regions(language), house.usage(language.tag).region
            )
            for language in LANGUAGES
            if language.regions
        }
        self.digits = self._choice(
            "digits", [(digits, digits.signs) for digits in Digits], house.usage("ar").digits
        )
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._row(form, N_("Paper"), self.paper)
        for tag, chooser in self.regions.items():
            name = next(language.name for language in LANGUAGES if language.tag == tag)
            label = speak.text(N_("{language}: dates, numbers and words as in"), language=name)
            self._labelled(form, label, chooser)
        self._row(form, N_("Digits of dates and numbers in Arabic"), self.digits)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._wording())
        column.addStretch(1)
        column.addWidget(buttons)

    def _regions(self, language: Language) -> list[tuple[str, str]]:
        """Return the countries that can be chosen, sorted by name, after the usual one."""
        speak = self._speak
        usual = language.locale.rpartition("_")[2]
        first = speak.country(usual) if usual.isalpha() else speak.text(N_("No country in particular"))
        named = in_order(((code, speak.country(code)) for code in language.regions), speak.language)
        return [("", first), *named]

    def _choice(self, name: str, options: list[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        for value, label in options:
            box.addItem(label, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _row(self, form: QFormLayout, label: str, chooser: QComboBox) -> None:
        self._labelled(form, self._speak.text(label), chooser)

    def _labelled(self, form: QFormLayout, words: str, chooser: QComboBox) -> None:
        label = QLabel(words, self)
        label.setBuddy(chooser)
        form.addRow(label, chooser)

    def _wording(self) -> QLabel:
        """Say which languages have sentences of the office's own, and where they are kept."""
        speak = self._speak
        own = [language.name for language in LANGUAGES if wording_file(self._folders, language.tag).is_file()]
        folder = shown(wording_file(self._folders, "").parent)
        said = speak.text(
            N_("Sentences in the office’s own words are kept in this folder: {folder}"), folder=folder
        )
        if own:
            found = speak.text(N_("Languages that have some: {languages}."), languages=speak.listed(own))
            said = f"{said}\n{found}"
        label = QLabel(said, self)
        label.setObjectName("wording")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setProperty("kind", "help")
        label.setWordWrap(True)
        return label

    def _on_save(self) -> None:
        usages = dict(self._house.usages)
        for tag, chooser in self.regions.items():
            usages[tag] = replace(usages.get(tag, USUAL), region=chooser.currentData())
        usages["ar"] = replace(usages.get("ar", USUAL), digits=Digits(self.digits.currentData()))
        changed: dict[str, Usage] = {tag: usage for tag, usage in usages.items() if usage != USUAL}
        self.chosen.emit(
            replace(self._house, paper=Paper(self.paper.currentData()), usages=MappingProxyType(changed))
        )
        self.accept()
