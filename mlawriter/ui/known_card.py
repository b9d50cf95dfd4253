"""Show beneath the requested State what is known of it, put it into the request when wanted, note what was verified."""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.answer import Answer
from mlawriter.core.text import clean_line
from mlawriter.directory.told import (
    BEFORE_SENDING,
    NOT_KNOWN,
    OLD,
    Told,
    gaps,
    oldest,
    told,
    told_of_both,
)
from mlawriter.i18n.messages import N_
from mlawriter.request.catalogue import titles
from mlawriter.request.foreign_ministry import with_ministry
from mlawriter.request.from_directory import confirmed, with_authority, with_channel
from mlawriter.request.from_directory import verified as with_verified
from mlawriter.request.verified import Checked, Verified, contradicts
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.editors import LineEditor
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.former_state import on_requested_chosen, on_requesting_chosen
from mlawriter.ui.in_view import bring_into_view
from mlawriter.ui.known_line import KnownLine, leading
from mlawriter.ui.local_clock import LocalClock, now_in_utc

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.directory.directory import Known, KnownState
    from mlawriter.request.authority import RequestedAuthority
    from mlawriter.ui.desk import Desk

STATE: Path = ("requested", "state")
REGION: Path = ("requested", "region")
ASKING: Path = ("requesting", "state")
_CHECKED = {
    "untoc": Checked.PARTY,
    "authority": Checked.AUTHORITY,
    "languages": Checked.LANGUAGES,
    "channel": Checked.CHANNEL,
}
"""What can be ticked as verified, by the key of its line."""
_USABLE = {"authority": with_authority, "address": with_authority, "channel": with_channel}
"""What can be put into the request, by the key of its line, and how."""


class KnownCard(QFrame):
    """Show one line for each thing that is known, details when asked; it changes with the two States alone."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        now: Callable[[], dt.datetime] = now_in_utc,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._before = desk.open.request.requested.asked
        self._asking_before = desk.open.request.requesting.state
        self.lines: list[KnownLine] = []
        self.setObjectName("known")
        self.setProperty("kind", "card")
        speak = desk.speak
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 6, 16, 10)
        self._column.setSpacing(5)
        self._column.addWidget(Heading(speak.text(N_("What is known of this State")), self, kind="group"))
        self.clock = LocalClock(speak, self, now)
        self._column.addWidget(self.clock)
        self._done = wrapped("", self, "finding", "warning")
        self._done.setObjectName("known-done")
        self._done.hide()
        self._column.addWidget(self._done)
        self._old = wrapped("", self, "finding", "warning")
        # Of a wrapped line in Arabic Qt leaves the last space on the right, which pushes a full line out on the left.
        self._old.setContentsMargins(8, 0, 8, 0)
        self._column.addWidget(self._old)
        self._body = QWidget(self)
        self._column.addWidget(self._body)
        self._gaps = wrapped("", self, "value")
        self._gaps.setObjectName("known-gaps")
        self._column.addWidget(self._gaps)
        self._folded = QWidget(self)
        self._folded.hide()
        self.details = QPushButton(speak.text(N_("Show details")), self)
        self.details.setObjectName("known-details")
        self.details.setCheckable(True)
        self.details.toggled.connect(self._on_details)
        self.record = QPushButton(speak.text(N_("Record of this office…")), self)
        self.record.setObjectName("known-record")
        self.record.clicked.connect(self._on_record)
        buttons = QHBoxLayout()
        buttons.addWidget(self.details)
        buttons.addWidget(self.record)
        buttons.addStretch(1)
        self._column.addLayout(buttons)
        self._column.addWidget(self._folded)
        self._initials = QWidget(self)
        self.initials = self._make_initials()
        self._column.addWidget(self._initials)
        self._column.addWidget(wrapped(speak.text(BEFORE_SENDING), self, "help"))
        desk.changed.connect(self._on_change)
        desk.examined.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known of the State that is asked now; nothing is built anew unless the States or their data changed."""
        request, directory = self._desk.open.request, self._desk.directory
        asked, asking = request.requested.asked, request.requesting.state
        self.setVisible(bool(asked))
        shown = (asked, asking, directory, self._desk.practice_of(asked))
        if not asked:
            return
        if shown != self._shown:
            self._shown = shown
            self._list()
        self._suit()

    def sentences(self) -> str:
        """Return what is shown, as it is read out."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.text() and label.isVisibleTo(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @property
    def _state(self) -> KnownState:
        return self._desk.directory.state(self._desk.open.request.requested.asked)

    def _make_initials(self) -> LineEditor:
        """Make the line for the officer's initials, without which nothing is ticked."""
        speak = self._desk.speak
        form = QFormLayout(self._initials)
        form.setContentsMargins(0, 4, 0, 4)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        editor = LineEditor(self._initials)
        editor.setObjectName("known-initials")
        editor.setMaxLength(12)
        editor.setMaximumWidth(140)
        editor.setText(self._desk.officer.initials)
        editor.setAccessibleDescription(speak.text(_WHY_INITIALS))
        label = QLabel(speak.text(N_("Your initials, to tick what you verified")), self._initials)
        label.setProperty("kind", "help")
        label.setBuddy(editor)
        editor.setAccessibleName(label.text())
        form.addRow(label, editor)
        self._why = wrapped(speak.text(_WHY_INITIALS), self._initials, "finding", "warning")
        self._why.setObjectName("known-why-initials")
        self._why.hide()
        form.addRow(self._why)
        return editor

    def _list(self) -> None:
        """Build the lines anew."""
        desk, speak, request = self._desk, self._desk.speak, self._desk.open.request
        state = self._state
        known = told(state, desk.practice_of(request.requested.asked), titles())
        lines = list(known)
        if known and request.requesting.state:
            at = next((index for index, line in enumerate(lines) if line.key not in _WHOLE), len(lines))
            lines.insert(at, told_of_both(desk.directory, request.requesting.state, request.requested.asked))
        old = oldest(lines, desk.today)
        self._old.setText("" if old is None else leading(f"⚠ {speak.text(OLD, day=old)}", speak))
        self._old.setVisible(old is not None)
        words = gaps(state, speak) if known else speak.text(NOT_KNOWN)
        self._gaps.setText(words)
        self._gaps.setVisible(bool(words))
        self.lines = []
        self._body = self._replace(self._body, [line for line in lines if line.at_once])
        self._folded = self._replace(self._folded, [line for line in lines if not line.at_once])
        self._body.show()
        self._folded.setVisible(self.details.isChecked())
        self.details.setVisible(any(not line.at_once for line in lines))
        self._initials.setVisible(any(line.tick is not None for line in self.lines))
        self.clock.follow(request.requested.asked, request.requesting.state, desk.officer.zone)

    def _replace(self, old: QWidget, lines: list[Told]) -> QWidget:
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for line in lines:
            shown = KnownLine(
                line,
                self._desk.speak,
                made,
                usable=line.key in _USABLE and line.verified,
                checkable=line.key in _CHECKED and _has_answer(line),
            )
            shown.use_wanted.connect(functools.partial(self._on_use, line.key))
            shown.verified.connect(functools.partial(self._on_verified, shown))
            column.addWidget(shown)
            self.lines.append(shown)
        self._column.replaceWidget(old, made)
        old.hide()
        old.deleteLater()
        return made

    def _suit(self) -> None:
        """Show buttons, ticks and sentences as the request stands now."""
        for line in self.lines:
            if line.use is None and line.tick is None:
                continue
            key = line.line.key
            held = self._held(line)
            stands = held is not None and self._holds(line, held)
            otherwise = line.tick is not None and self._otherwise(line)
            use = key in _USABLE and self._made(key) is not None
            line.suit(
                use=use and not (key == "address" and self._state.authority is not None),
                ticked=stands,
                tickable=stands or not otherwise,
                status=self._status(line, held, stands=stands, otherwise=otherwise),
                warns=otherwise or (held is not None and not stands),
            )

    def _status(self, line: KnownLine, held: Verified | None, *, stands: bool, otherwise: bool) -> str:
        speak, requested = self._desk.speak, self._desk.open.request.requested
        said = []
        known = line.line.beside[0]
        if line.line.key == "authority" and requested.name and requested.name == known.value:
            said.append(
                speak.text(N_("In your request, from your own record."))
                if known.own
                else speak.text(
                    N_(
                        "In your request, taken from the directory: a translation. Compare it with the State's own title."
                    )
                )
            )
        elif otherwise:
            said.append(speak.text(N_("Your request says otherwise.")))
        if held is not None and held.on is not None:
            words = (
                N_("Verified on {day} by {initials}.")
                if stands
                else N_("It was verified on {day} by {initials}, and has changed since: verify it again.")
            )
            said.append(speak.text(words, day=held.on, initials=held.by))
        return " ".join(said)

    def _held(self, line: KnownLine) -> Verified | None:
        """Return the record that something was verified of this State, whatever it says by now."""
        what = _CHECKED.get(line.line.key)
        requested = self._desk.open.request.requested
        same = (one for one in requested.verified if one.what is what and one.state == requested.asked)
        return next(same, None)

    def _holds(self, line: KnownLine, held: Verified) -> bool:
        return held.code == code_of(line.line) and not contradicts(self._desk.open.request, held)

    def _otherwise(self, line: KnownLine) -> bool:
        """Tell whether the request answers otherwise than the directory."""
        return contradicts(self._desk.open.request, self._record(line))

    def _record(self, line: KnownLine) -> Verified:
        known = line.line.beside[0]
        return Verified(
            what=_CHECKED[line.line.key],
            state=self._desk.open.request.requested.asked,
            value=line.value,
            code=code_of(line.line),
            source=self._desk.speak.listed(known.sources),
            printed=known.as_of,
            on=self._desk.today,
            by=self.initials.text(),
        )

    def _on_use(self, key: str) -> None:
        made = self._made(key)
        if made is not None:
            self._put(made)

    def _made(self, key: str) -> RequestedAuthority | None:
        """Return the authority with what a line offers, or nothing where that changes nothing."""
        request = self._desk.open.request
        made = _USABLE[key](request.requested, self._state)
        if key != "channel":
            return made
        return with_ministry(made or request.requested, self._state, request.language.tag) or made

    def _put(self, made: RequestedAuthority, also: Mapping[Path, object] = MappingProxyType({})) -> None:
        """Put the changed authority, and what goes with it, into the request: one step to undo."""
        opened = self._desk.open
        opened.end_typing()
        held = opened.request.requested
        names = [name for name in type(made).model_fields if getattr(made, name) != getattr(held, name)]
        opened.put_together({**{("requested", name): getattr(made, name) for name in names}, **also})
        self._suit()

    def _on_verified(self, line: KnownLine, ticked: bool) -> None:
        if ticked and not self.initials.text().strip():
            self._suit()
            self.initials.setFocus()
            self._why.show()
            announce(self.initials, self._why.text())
            return
        self._why.hide()
        request, one = self._desk.open.request, self._record(line)
        self._put(with_verified(request, one, holds=ticked), confirmed(request, one, holds=ticked))
        if ticked:
            self._desk.signed.emit(clean_line(self.initials.text()))

    def _on_details(self, shown: bool) -> None:
        words = N_("Hide details") if shown else N_("Show details")
        self.details.setText(self._desk.speak.text(words))
        self._folded.setVisible(shown)

    def _on_record(self) -> None:
        self._desk.record_wanted.emit(self._desk.open.request.requested.asked)

    def _on_change(self, path: Path) -> None:
        if path[:1] in {STATE[:1], ASKING[:1], ("basis",)}:
            self._done.hide()
        if path in {STATE, REGION, STATE[:1], ASKING}:
            request = self._desk.open.request
            before, asking_before = self._before, self._asking_before
            self._before, self._asking_before = request.requested.asked, request.requesting.state
            if not self._desk.open.can_redo:  # chosen, not undone or redone
                if path in {STATE, REGION} and before != self._before:
                    self._say(on_requested_chosen(self._desk, before))
                elif path == ASKING and asking_before != self._asking_before:
                    self._say(on_requesting_chosen(self._desk, asking_before))
            self.refresh()
            if path == STATE and self.lines:
                announce(self, self.lines[0].words())
                self._come_into_view()
        elif path[:1] in {STATE[:1], ("basis",)}:
            self._suit()

    def _come_into_view(self) -> None:
        """Scroll until the card is seen, with the field above it that has the keyboard."""
        field = QApplication.focusWidget()
        if self.isVisible() and field is not None and self.window().isAncestorOf(field):
            bring_into_view(self, 0)
            bring_into_view(field, 0)

    def _say(self, words: str) -> None:
        """Say what was changed along, and leave it to be read until the next change."""
        self._done.setText(leading(words, self._desk.speak))
        self._done.setVisible(bool(words))
        announce(self, words)


_WHY_INITIALS = N_("Enter your initials first: the internal checklist says who verified what.")
_WHOLE = frozenset({"territory", "territories"})


def _has_answer(line: Told) -> bool:
    """Tell whether there is something to verify: that nobody knows is nothing."""
    return getattr(line.beside[0].value, "answer", None) is not Answer.UNKNOWN


def code_of(line: Told) -> str:
    """Return the value of a line in no language, to tell whether it has changed."""
    known = line.beside[0]
    return _code(known)


def _code(known: Known[object]) -> str:
    value = known.value
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    party = getattr(value, "answer", None)
    if party is None:
        return str(value)
    day = getattr(value, "deposited", None)
    return f"{party} {day.isoformat()}" if day else str(party)
