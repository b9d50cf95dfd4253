"""Greet the officer: begin, open, go on with a recent request, look at a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mlawriter.i18n.messages import N_
from mlawriter.training.samples import samples
from mlawriter.ui.accessible import Heading
from mlawriter.ui.other_documents import OtherDocuments
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.casebook.recent import RecentFile
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator


class StartPage(QWidget):
    """Show the ways into a request.

    Signals:
        new_wanted: an empty request.
        received_wanted: a request of another State is to be recorded.
        exercise_wanted: an empty request, marked as an exercise.
        open_wanted: a file, still to be chosen.
        recent_wanted: the path of a recent file.
        sample_wanted: the name of a sample.
        document_wanted: the kind of a document that is no request for assistance.
        directory_wanted: the directory of States.
        room_wanted: the name of a page of the whole window.
        set_up_wanted: the first profile of the office's authority.

    """

    new_wanted = Signal()
    received_wanted = Signal()
    exercise_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(object)
    sample_wanted = Signal(str)
    document_wanted = Signal(str)
    directory_wanted = Signal()
    room_wanted = Signal(str)
    set_up_wanted = Signal()

    def __init__(
        self,
        speak: Translator,
        recent: Sequence[RecentFile],
        parent: QWidget | None = None,
        *,
        set_up: bool = True,
    ) -> None:
        super().__init__(parent)
        self._speak = speak
        self._set_up = set_up
        self.setObjectName("start")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 28, 40, 20)
        outer.setSpacing(6)
        outer.addWidget(Heading(speak.text(N_("Requests for mutual legal assistance"))))
        outer.addWidget(
            self._words(
                N_("Under article 18 of the Convention against Transnational Organized Crime"), "intro"
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self._ways(), 2)
        columns.addWidget(self._files(recent), 3)
        outer.addLayout(columns)
        outer.addStretch(1)
        self._foot = self._words(
            N_("This program works without a network. What you type stays on this computer."), "help"
        )
        self._foot.setObjectName("start-foot")
        outer.addWidget(self._foot)

    def focus_first(self) -> None:
        """Put the focus on the way that is taken most often."""
        self._new.setFocus()

    def tell_due(self, words: str) -> None:
        """Say what is overdue or near; nothing when nothing is."""
        self._due.setText(words)
        self._due.setVisible(bool(words))

    def tell_not_kept(self, words: str) -> None:
        """Say at the foot that the program can keep nothing; nothing where it can."""
        if words:
            self._foot.setProperty("kind", "finding")
            self._foot.setProperty("severity", "warning")
            self._foot.setText(words)
            self._foot.style().polish(self._foot)

    def tell_age(self, words: str) -> None:
        """Say beneath its button how old the directory is; nothing where it is not old."""
        self._age.setText(words)
        self._age.setVisible(bool(words))

    def _ways(self) -> QWidget:
        card, layout = self._card()
        layout.addWidget(self._words(N_("Begin"), "group"))
        self._new = self._button(N_("New request"), "new", primary=True)
        self._new.clicked.connect(self.new_wanted)
        layout.addWidget(self._new)
        layout.addWidget(self._words(N_("An empty request. Nothing has to be filled in order."), "help"))
        others = self._button(N_("Another document"), "new-document")
        others.setMenu(OtherDocuments(self._speak, self.document_wanted.emit, others))
        layout.addWidget(others)
        layout.addWidget(
            self._words(N_("Information that you transmit unasked, or a transfer of proceedings."), "help")
        )
        received = self._button(N_("Record a request received…"), "new-received")
        received.clicked.connect(self.received_wanted)
        layout.addWidget(received)
        layout.addWidget(
            self._words(N_("What another State asks of yours is checked for what is missing."), "help")
        )
        opening = self._button(N_("Open a request…"), "open")
        opening.clicked.connect(self.open_wanted)
        layout.addWidget(opening)
        layout.addWidget(self._words(N_("A file that you or a colleague saved."), "help"))
        register = self._button(N_("Register of requests"), "register")
        register.clicked.connect(lambda: self.room_wanted.emit("register"))
        layout.addWidget(register)
        self._due = self._words("", "finding")
        self._due.setObjectName("start-due")
        self._due.setProperty("severity", "warning")
        self._due.hide()
        layout.addWidget(self._due)
        states = self._button(N_("Directory of States"), "directory")
        states.clicked.connect(self.directory_wanted)
        layout.addWidget(states)
        self._age = self._words("", "finding")
        self._age.setProperty("severity", "warning")
        self._age.hide()
        layout.addWidget(self._age)
        exercise = self._button(N_("New training exercise"), "new-training")
        exercise.clicked.connect(self.exercise_wanted)
        layout.addWidget(exercise)
        training = self._button(N_("Training room"), "training-room")
        training.clicked.connect(lambda: self.room_wanted.emit("training-room"))
        layout.addWidget(training)
        if not self._set_up:
            first = self._button(N_("Set up your authority"), "set-up")
            first.clicked.connect(self.set_up_wanted)
            layout.addWidget(first)
            layout.addWidget(
                self._words(
                    N_("Once, in two minutes. New letters then begin with your name, address and signature."),
                    "help",
                )
            )
        layout.addStretch(1)
        return card

    def _files(self, recent: Sequence[RecentFile]) -> QWidget:
        card, layout = self._card()
        layout.addWidget(self._words(N_("Recent requests"), "group"))
        if recent:
            listed = self._list(N_("Recent requests"), "recent")
            for file in recent:
                QListWidgetItem(file.path.name, listed).setToolTip(literal(str(file.path)))
            listed.activated.connect(lambda index: self.recent_wanted.emit(recent[index.row()].path))
            layout.addWidget(listed)
        else:
            layout.addWidget(self._words(N_("The requests that you save are listed here."), "help"))
        layout.addWidget(self._words(N_("Samples to look at and to learn from"), "group"))
        listed = self._list(N_("Samples to look at and to learn from"), "samples")
        offered = samples()
        listed.addItems([self._speak.text(sample.title) for sample in offered])
        listed.activated.connect(lambda index: self.sample_wanted.emit(offered[index.row()].name))
        layout.addWidget(listed)
        layout.addWidget(
            self._words(
                N_("Double-click an entry to open it, or press Enter. All persons are invented."), "help"
            )
        )
        layout.addStretch(1)
        return card

    def _card(self) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 10, 20, 12)
        layout.setSpacing(6)
        return card, layout

    def _words(self, message: Message, kind: str) -> QLabel:
        label = QLabel(self._speak.text(message))
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label

    def _button(self, message: Message, name: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(self._speak.text(message))
        button.setObjectName(name)
        button.setAutoDefault(True)
        if primary:
            button.setProperty("kind", "primary")
        return button

    def _list(self, message: Message, name: str) -> QListWidget:
        listed = QListWidget()
        listed.setObjectName(name)
        listed.setAccessibleName(self._speak.text(message))
        listed.setSpacing(3)
        listed.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        listed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        return listed
