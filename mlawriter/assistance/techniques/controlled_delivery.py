"""Allowing a controlled delivery (UNTOC 2(i), 20(1), 20(4))."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from mlawriter.assistance.home_order import order_enclosed
from mlawriter.assistance.item import About, Coercive, Group
from mlawriter.assistance.techniques.delivery_route import (
    Passage,
    Transit,
    passages_dated,
    route_runs_forward,
    times_have_zones,
    transit_agrees,
    transit_asked_of_all,
)
from mlawriter.assistance.techniques.technique import (
    PersonWatched,
    TechniqueItem,
    kept_confidential,
    time_to_prepare,
)
from mlawriter.core.fields import MAX_ENTRIES, Choice, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Method(Choice):
    """Say in which state the goods travel on (UNTOC 20(4))."""

    INTACT = "intact", ND_("The goods travel on intact")
    REMOVED = "removed", ND_("The goods are removed, wholly or in part")
    REPLACED = "replaced", ND_("The goods are replaced, wholly or in part")


class ControlledDelivery(TechniqueItem):
    """Ask that illicit goods be allowed to pass under supervision (UNTOC 2(i), 20)."""

    about: ClassVar[About] = About(
        title=ND_("Controlled delivery"),
        introduction=N_(
            "For letting illicit goods travel on under the eyes of the authorities, so as to find those who receive them. A"
            " request to every State on the way is needed. Nothing moves before each of them has agreed."
        ),
        paragraphs=(ND_("20"),),
        template="techniques/controlled-delivery.xml.j2",
        concerns="goods",
        sample="controlled-delivery",
        coercive=Coercive.DEPENDS,
        group=Group.TECHNIQUES,
        rules=(
            time_to_prepare,
            kept_confidential,
            passages_dated,
            times_have_zones,
            route_runs_forward,
            transit_asked_of_all,
            transit_agrees,
            order_enclosed,
        ),
        dual_criminality=N_("Often asked; several States permit it for extraditable offences alone."),
    )

    kind: Literal["controlled-delivery"] = "controlled-delivery"
    goods: Annotated[
        Line,
        Ui(
            ND_("Goods"),
            N_("What they are, in a few words that may stand in a heading."),
            need=Need.REQUIRED,
            code="F140",
            missing=N_("Say which goods are to be delivered under supervision."),
            source="UNTOC 18(15)(d), 20(4)",
        ),
    ] = ""
    quantity: Annotated[
        Line,
        Ui(
            ND_("Quantity and packing"),
            N_("Number, weight, boxes, marks, container and seal."),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Enter the quantity of the goods, and how they are packed."),
            source="UNTOC 20(4)",
        ),
    ] = ""
    classification: Annotated[
        Line,
        Ui(
            ND_("Classification of the goods"),
            N_("For instance the schedule that lists a substance, and any danger in handling it."),
            need=Need.ADVISED,
            code="F147",
            missing=N_(
                "Say how the law classifies the goods: the requested State needs it for its permission."
            ),
            source="Practice",
        ),
    ] = ""
    method: Annotated[
        Method | None,
        Ui(
            ND_("Condition in which the goods travel on"),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Say whether the goods travel on intact, or are removed or replaced."),
            source="UNTOC 20(4)",
        ),
    ] = None
    method_detail: Annotated[
        Text,
        Ui(
            ND_("What is removed or replaced, and by whom"),
            N_("Also which samples are kept as evidence."),
            when=lambda item: item.method in {Method.REMOVED, Method.REPLACED},
        ),
    ] = ""
    conveyance: Annotated[
        Line,
        Ui(
            ND_("Means of transport"),
            N_("Vessel, vehicle or flight, with its numbers."),
            group=N_("Route"),
        ),
    ] = ""
    route: Annotated[
        list[Passage],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Points of the route"),
            N_("From the departure to the delivery, with each frontier."),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Add the points of the route, the entry into the requested State above all."),
            source="UNTOC 20(4)",
        ),
    ] = []
    transit: Annotated[
        Transit | None,
        Ui(
            ND_("Other States on the way"),
            need=Need.EXPECTED,
            code="F147",
            missing=N_("Say whether other States are crossed, and whether they have been asked."),
            source="UNTOC 20(1)",
        ),
    ] = None
    transit_detail: Annotated[
        Text,
        Ui(
            ND_("Which States, and their answers"),
            when=lambda item: item.transit not in {None, Transit.NONE},
        ),
    ] = ""
    persons: Annotated[
        list[PersonWatched],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Persons expected to send, carry or receive"),
            N_("From the persons of this request, those not known by name included."),
            group=N_("How it would be done"),
        ),
    ] = []
    hand_over: Annotated[
        Text,
        Ui(
            ND_("Surveillance, and where it is handed over"),
            N_(
                "Who watches until the frontier, and where the officers of the requested State would take over."
            ),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Say who watches the goods, and where the surveillance would be handed over."),
            source="UNTOC 4, 20(1)",
        ),
    ] = ""
    loss: Annotated[
        Text,
        Ui(
            ND_("If the goods may be lost from sight"),
            N_("The risk as you see it, and what is proposed then: most States want the goods stopped."),
            need=Need.ADVISED,
            code="F147",
            missing=N_("Say what is proposed if the goods may be lost from sight."),
            source="Practice",
        ),
    ] = ""
    intervention: Annotated[
        Text,
        Ui(
            ND_("When and how the authorities there would step in"),
            N_("The moment wished, for instance after the goods are handed over. They decide on the spot."),
            need=Need.EXPECTED,
            code="F140",
            missing=N_("Say at which moment the authorities there are asked to step in."),
            source="UNTOC 20(1)",
        ),
    ] = ""
    seizure: Annotated[
        Text,
        Ui(
            ND_("What should become of the goods"),
            N_("Seizure, samples, evidence handed over, destruction of the rest."),
        ),
    ] = ""
    jurisdiction: Annotated[
        Text,
        Ui(
            ND_("Who would prosecute whom"),
            N_("An understanding on jurisdiction is best reached before the goods move."),
            need=Need.ADVISED,
            code="F147",
            missing=N_("Say which State would prosecute the persons found."),
            source="UNTOC 20(3)",
        ),
    ] = ""

    @property
    def begins(self) -> tuple[str, date | None]:
        """Return the route, and its earliest day."""
        return "route", min((passage.on for passage in self.route if passage.on is not None), default=None)

    @property
    def compels(self) -> bool:
        """Tell whether goods are opened, taken or seized."""
        return self.method in {Method.REMOVED, Method.REPLACED} or bool(self.seizure.strip())
