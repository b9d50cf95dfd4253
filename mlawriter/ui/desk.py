"""Share between the widgets of one open request: the request itself, its findings, the officer's language."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mlawriter.casebook.office import Office
from mlawriter.i18n.messages import N_
from mlawriter.life import received
from mlawriter.render.house_style import HouseStyle
from mlawriter.request.places import stable
from mlawriter.request.steps import step_of
from mlawriter.ui.beneath import beneath
from mlawriter.ui.form_desk import FormDesk
from mlawriter.ui.received_points import ReceivedPoints

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Path
    from mlawriter.core.findings import Finding
    from mlawriter.directory.directory import Directory
    from mlawriter.directory.practice import Practice
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.request.open_request import OpenRequest
    from mlawriter.request.texts import Stretches
    from mlawriter.ui.training.exercise_at_work import ExerciseAtWork

    Offers = Callable[[Path, "Desk", QWidget], list[QWidget]]

EXAMINE_AFTER = 60
"""Milliseconds after a change in which further changes are waited for."""


@dataclass(frozen=True, slots=True)
class Officer:
    """Know of the officer what no request says: initials, and the time zone of the office."""

    initials: str = ""
    zone: str = ""
    """IANA name."""


_FOR_A_DRAFTER = frozenset({("requested", "state"), ("language", "tag")})
"""Fields whose cards tell the one who drafts a request what is known of the State that is asked."""

_OF_OTHERS: dict[Path, Message] = {("requesting", "reference"): N_("Reference of the other authority")}
"""Labels of what is the other side's own in a request that was received."""


def _none(_path: Path, _desk: Desk, _parent: QWidget) -> list[QWidget]:
    return []


class Desk(FormDesk):
    """Hold what the widgets of an open request have in common.

    `today` tells the officer's own day, `office` what the office set for its checks, `house` how it wants its documents,
    `offers` makes what stands beneath a field to fill it, `officer` tells who is at work, `case` what became of the request,
    `exercise` which scenario is exercised in it.

    Signals:
        record_wanted: the code of a State of which the office wants to record something.
        signed: the initials with which the officer noted that something was verified.

    """

    record_wanted = Signal(str)
    signed = Signal(str)

    open: OpenRequest

    def __init__(
        self,
        open_request: OpenRequest,
        speak: Translator,
        parent: QObject | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
        office: Callable[[], Office] = Office,
        house: Callable[[], HouseStyle] = HouseStyle,
        offers: Offers = _none,
        officer: Callable[[], Officer] = Officer,
        case: Callable[[], Case | None] = lambda: None,
        exercise: ExerciseAtWork | None = None,
    ) -> None:
        super().__init__(open_request, speak, parent)
        self._today = today
        self._office = office
        self._house = house
        self._offers = offers
        self._officer = officer
        self._case = case
        self.exercise = exercise
        self.points = ReceivedPoints(self)
        self.everything_found: list[Finding] = []
        """Findings for the one who drafts a request included."""
        self._examined_on: dt.date | None = None
        self._by_path: dict[Path, list[Finding]] = {}
        self._searched: Stretches = {}
        self._timer = QTimer(self, singleShot=True, interval=EXAMINE_AFTER)
        self._timer.timeout.connect(self.examine)
        self.examine()

    @property
    def today(self) -> dt.date:
        """Return the officer's own day."""
        return self._today()

    @property
    def officer(self) -> Officer:
        """Return who is at work."""
        return self._officer()

    @property
    def house(self) -> HouseStyle:
        """Return how the office wants its documents."""
        return self._house()

    @property
    def case(self) -> Case | None:
        """Return the case that the request belongs to, if the desk knows it."""
        return self._case()

    @property
    def is_quiet(self) -> bool:
        """Tell whether the checks say nothing, as in an exercise in which the learner looks for the faults."""
        return self.exercise is not None and self.exercise.is_quiet

    @property
    def received(self) -> bool:
        """Tell whether the request was received from another State."""
        case = self.case
        return case is not None and case.life.incoming

    @property
    def directory(self) -> Directory:
        """Return what is known of States."""
        return self._office().directory

    def beside(self, path: Path, parent: QWidget) -> list[QWidget]:
        """Return what stands beneath the field at a path, to fill it; what the office says of itself fills no request of others."""
        return [] if self.received else self._offers(path, self, parent)

    def practice_of(self, state: str) -> Practice:
        """Return what the office recorded of a State's practice."""
        return self._office().practice_of(state)

    def below(self, path: Path, parent: QWidget) -> QWidget | None:
        """Return what stands below a field, across the form."""
        if self.received and path in _FOR_A_DRAFTER:
            return None
        return beneath(path, self, parent)

    def renamed(self, path: Path) -> Message:
        """Return how a field is called of a request that was received, where its own label speaks to the one who asks."""
        return _OF_OTHERS.get(path, "") if self.received else ""

    def leaves_out(self, path: Path) -> bool:
        """Tell whether a field is not asked of a request that was received."""
        return self.received and received.leaves_out(path)

    def examine(self) -> None:
        """Bring the findings up to date."""
        self._timer.stop()
        self._examined_on = self._today()
        request = self.open.request
        self.everything_found = self._office().examine(request, self._examined_on, self._searched)
        self.findings = self._told(self.everything_found)
        self._by_path = {}
        for finding in self.findings:
            self._by_path.setdefault(finding.path, []).append(finding)
        self.examined.emit()

    def settle(self) -> None:
        """Examine now if a change is still waiting."""
        if self._timer.isActive():
            self.examine()

    def follow_day(self) -> None:
        """Examine again when another day counts now: a sample was saved, or it is past midnight."""
        if self._examined_on != self._today():
            self.examine()

    def findings_at(self, path: Path) -> list[Finding]:
        """Return the findings of exactly this field."""
        return self._by_path.get(path, [])

    def shows(self, path: Path) -> bool:
        """Tell whether the findings of a field may be shown beside it."""
        return step_of(path).key in self.seen or stable(self.open.request, path) in self.seen

    def close(self) -> None:
        """Stop listening to the request."""
        self._timer.stop()
        super().close()

    def _told(self, found: list[Finding]) -> list[Finding]:
        """Return what is told of the findings."""
        if self.is_quiet:
            return []
        return received.counted(self.open.request, found) if self.received else found

    def _on_change(self, path: Path) -> None:
        self._timer.start()
        super()._on_change(path)
