"""Hold a case: the request, what became of it, and who can open its file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mlawriter.core.fields import MAX_ENTRIES, Entry, Line, Part, Ui
from mlawriter.i18n.messages import N_
from mlawriter.life.course import AcceptedCondition, Deadline, Direction, Event, ExecutionNote
from mlawriter.life.exercise import Exercise
from mlawriter.life.letters.kinds import AnyLetter
from mlawriter.life.versions import Approvals, Versions, fingerprint_of
from mlawriter.request.closing import Acknowledgement
from mlawriter.request.request import Request

MAX_READERS = 50


class Reader(Entry):
    """Name somebody who can open the file: an officer, or the office."""

    name: Line = ""
    key: Line = ""
    """Public key, as `age1…`."""


class Life(Part):
    """Hold what became of a request, its letters and its versions. An untouched one is left out of the file."""

    direction: Annotated[Direction, Ui(N_("Made or received"))] = Direction.OUTGOING
    officer: Annotated[Line, Ui(N_("Officer in charge"))] = ""
    theirs: Annotated[
        Line,
        Ui(
            N_("Reference of the other authority"),
            N_("The number under which the other authority handles the request."),
            ltr=True,
            when=lambda life: not life.incoming,
        ),
    ] = ""
    ours: Annotated[
        Line,
        Ui(
            N_("Our reference"),
            N_("The number under which this office handles a request received."),
            ltr=True,
            when=lambda life: life.incoming,
        ),
    ] = ""
    events: Annotated[
        list[Event], Field(max_length=MAX_ENTRIES), Ui(N_("Course"), N_("What happened, with its day."))
    ] = []
    deadlines: Annotated[
        list[Deadline],
        Field(max_length=MAX_ENTRIES),
        Ui(N_("Deadlines of your own"), N_("Those that follow from the request are kept by the program.")),
    ] = []
    conditions: Annotated[
        list[AcceptedCondition],
        Field(max_length=MAX_ENTRIES),
        Ui(N_("Conditions accepted"), N_("They bind this office."), source="UNTOC 18(26)"),
    ] = []
    execution: Annotated[
        list[ExecutionNote],
        Field(max_length=MAX_ENTRIES),
        Ui(
            N_("Execution"),
            N_("What was done here on a request received."),
            when=lambda life: life.direction is Direction.INCOMING,
        ),
    ] = []
    letters: Annotated[list[AnyLetter], Field(max_length=MAX_ENTRIES)] = []
    acknowledged: Annotated[list[Acknowledgement], Field(max_length=5_000)] = []
    """Reasons for which warnings in letters stand."""
    versions: Versions = []
    approvals: Approvals = []
    exercise: Annotated[Exercise | None, Field(exclude_if=lambda exercise: exercise is None)] = None
    """What is exercised in this case, and how it went; nothing where it is no exercise of a scenario."""

    @property
    def incoming(self) -> bool:
        """Tell whether the request was received from another State."""
        return self.direction is Direction.INCOMING


class Case(Part):
    """Hold all that the file of a case holds."""

    request: Request = Request()
    life: Annotated[Life, Field(exclude_if=lambda life: life == Life())] = Life()
    readers: Annotated[
        list[Reader], Field(max_length=MAX_READERS, exclude_if=lambda readers: not readers)
    ] = []
    """Who can open the file. Nobody is named in a file that is not encrypted."""

    @property
    def is_approved(self) -> bool:
        """Tell whether the request says what it said when it was approved last."""
        approvals = [one for one in self.life.approvals if one.agrees]
        return bool(approvals) and approvals[-1].fingerprint == fingerprint_of(self.request)
