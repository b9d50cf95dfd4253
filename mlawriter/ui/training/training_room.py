"""Let a trainer or a learner choose a scenario: by level, kind and type of assistance, in any language of the letter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mlawriter.assistance.types import type_of
from mlawriter.core.errors import MlaError
from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_
from mlawriter.training import scenarios as places
from mlawriter.training.exercise import begun
from mlawriter.training.kinds_trained import kinds_of
from mlawriter.training.samples import samples
from mlawriter.training.scenario import Kind, Level
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.rooms import RoomPage
from mlawriter.ui.training.scenario_card import ScenarioCard
from mlawriter.ui.turning import Place

if TYPE_CHECKING:
    from mlawriter.core.fields import Choice
    from mlawriter.i18n.messages import Message
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.scenarios import Listed
    from mlawriter.ui.preferences import Preferences

TITLE = N_("Training room")
_WIDTHS = (420, 640)


class TrainingRoom(RoomPage):
    """Take the whole window for the scenarios."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._speak = preferences.speak
        self._listed: list[Listed] = []
        self.setObjectName("training-room")
        self.message = MessageLine("training-message", self)
        self.levels = self._choice("training-level", N_("Level"), N_("Every level"), list(Level))
        self.kinds = self._choice("training-kind", N_("Kind of exercise"), N_("Every kind"), list(Kind))
        self.types = self._make_types()
        self.tags = self._make_tags()
        self.list = QListWidget(self)
        self.list.setObjectName("scenarios")
        self.list.setAccessibleName(self._speak.text(N_("Scenarios")))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.list.itemActivated.connect(lambda _: self.begin())
        self.card = ScenarioCard(self._speak, self)
        self._arrange()
        for box in (self.levels, self.kinds, self.types):
            box.currentIndexChanged.connect(lambda _: self._fill())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self._look()

    def enter(self) -> None:
        self.list.setFocus()

    @property
    def chosen(self) -> Listed | None:
        """Return the scenario that is chosen."""
        row = self.list.currentRow()
        return self._at(row) if row >= 0 else None

    def begin(self) -> None:
        """Begin the chosen exercise; the case that is open is left first, with the usual question."""
        listed = self.chosen
        if listed is None:
            return
        try:
            case = begun(listed, self.tags.currentData())
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        self.case_wanted.emit(case)

    def look_at_model(self) -> None:
        """Open the model answer, for trainers."""
        listed = self.chosen
        if listed is None or listed.scenario is None:
            return
        from mlawriter.life.case import Case
        from mlawriter.training.answer import model_answer
        from mlawriter.ui.training.model_dialog import NO_MODEL

        try:
            model = model_answer(listed.scenario, self.tags.currentData())
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        if model is None:
            self.message.say(self._speak.text(NO_MODEL), "advice")
            return
        model.training = True
        self.case_wanted.emit(Case(request=model))

    def choose_file(self) -> None:
        """Ask for the file of a scenario."""
        speak = self._speak
        dialog = QFileDialog(
            self,
            speak.text(N_("Add a scenario from a file")),
            first_folder(self._preferences.settings.last_folder),
        )
        dialog.setObjectName("scenario-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{speak.text(N_('Scenarios'))} (*.toml)"])
        dialog.fileSelected.connect(lambda name: self.add(Path(name)))
        dialog.open()

    def add(self, path: Path) -> None:
        """Take a trainer's scenario in; what is wrong with it is told."""
        try:
            scenario = places.add(path, self._preferences.folders)
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        self._look(scenario.name)
        self.message.say(
            self._speak.text(N_("The scenario was added: {title}"), title=scenario.title), "advice"
        )

    def remove(self) -> None:
        """Take the chosen scenario of a trainer out of the room; the trainer's own file stays where it is."""
        listed = self.chosen
        if listed is None or not listed.own:
            return
        try:
            places.remove(listed)
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        self._look()

    def _look(self, name: str = "") -> None:
        """Read the scenarios anew, and choose one."""
        self._listed = places.scenarios(self._preferences.folders, self._speak.language.tag)
        self._fill(name)

    def _fill(self, name: str = "") -> None:
        before = name or ("" if self.chosen is None else self.chosen.name)
        self.list.clear()
        for listed in self._listed:
            if self._admits(listed.scenario):
                item = QListWidgetItem(self._line(listed))
                item.setData(Qt.ItemDataRole.UserRole, listed)
                self.list.addItem(item)
        rows = [row for row in range(self.list.count()) if self._at(row).name == before]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self._show_chosen()

    def _at(self, row: int) -> Listed:
        listed: Listed = self.list.item(row).data(Qt.ItemDataRole.UserRole)
        return listed

    def _admits(self, scenario: Scenario | None) -> bool:
        level, kind, type_ = (box.currentData() for box in (self.levels, self.kinds, self.types))
        if scenario is None:
            return not (level or kind or type_)  # what cannot be read is told where nothing narrows the list
        return (
            level in ("", scenario.difficulty.value)
            and kind in ("", scenario.kind.value)
            and (not type_ or type_ in kinds_of(scenario))
        )

    def _line(self, listed: Listed) -> str:
        speak, scenario = self._speak, listed.scenario
        if scenario is None:
            return f"⚠ {listed.path.name}"
        words = [
            speak.text(scenario.difficulty.label),
            speak.text(scenario.kind.label),
            speak.text(N_("about {n} minutes"), n=scenario.minutes),
        ]
        return f"{scenario.title}\n{' · '.join(words)}"

    def _show_chosen(self) -> None:
        listed = self.chosen
        self.card.show_listed(listed)
        readable = listed is not None and listed.scenario is not None
        self.beginning.setEnabled(readable)
        self.model.setEnabled(readable)
        self.removing.setVisible(listed is not None and listed.own)

    def _choice(self, name: str, label: Message, every: Message, choices: list[Choice]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(self._speak.text(label))
        box.addItem(self._speak.text(every), "")
        for choice in choices:
            box.addItem(self._speak.text(choice.label), choice.value)
        return box

    def _make_types(self) -> QComboBox:
        box = self._choice("training-type", N_("Type of assistance"), N_("Every type"), [])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        for kind in dict.fromkeys(kind for sample in samples() for kind in sample.kinds):
            box.addItem(self._speak.text(type_of(kind).about.title), kind)
        return box

    def _make_tags(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("training-language")
        box.setAccessibleName(self._speak.text(N_("Language of the letter")))
        for language in languages.LANGUAGES:
            box.addItem(language.name, language.tag)
        box.setCurrentIndex(max(box.findData(self._speak.language.tag), 0))
        return box

    def _arrange(self) -> None:
        speak = self._speak

        def button(name: str, words: Message, act: object) -> QWidget:
            return command_button(self, speak, name, words, act)  # type: ignore[arg-type]

        self.beginning = command_button(self, speak, "begin-exercise", N_("Begin the exercise"), self.begin)
        self.beginning.setProperty("kind", "primary")
        self.model = command_button(
            self, speak, "look-at-model", N_("Look at the model answer"), self.look_at_model
        )
        self.removing = command_button(
            self, speak, "remove-scenario", N_("Remove this scenario"), self.remove
        )
        head = QHBoxLayout()
        head.addWidget(Heading(speak.text(TITLE), self), 1)
        head.addWidget(
            button("room-tour", N_("Guided tour"), lambda: self.turn_wanted.emit(Place.TOUR.value))
        )
        if not self._preferences.presents:
            head.addWidget(
                button(
                    "room-present", N_("Present to a class"), lambda: self.turn_wanted.emit(Place.CLASS.value)
                )
            )
        head.addWidget(button("add-scenario", N_("Add a scenario from a file…"), self.choose_file))
        head.addWidget(button("leave-room", N_("Back"), self.left.emit))
        narrowing = QHBoxLayout()
        for box in (self.levels, self.kinds, self.types):
            narrowing.addWidget(box, 1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(narrowing)
        column.addWidget(self.list, 1)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.card, 1)
        acts = QHBoxLayout()
        acts.addWidget(self.tags)
        acts.addWidget(self.beginning)
        acts.addWidget(self.model)
        acts.addWidget(self.removing)
        acts.addStretch(1)
        beside.addLayout(acts)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes(list(_WIDTHS))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.addLayout(head)
        outer.addWidget(self.message)
        outer.addWidget(split, 1)
