"""Observing persons across a frontier (UNTOC 20(1), 20(3))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from mlawriter.assistance.home_order import order_enclosed
from mlawriter.assistance.item import About, Case, Coercive, Group, PersonId, person_field
from mlawriter.assistance.techniques.technique import TIMED_RULES, TimedTechnique
from mlawriter.core.fields import Choice, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


class Observers(Choice):
    """Say who would observe in the requested State."""

    THEIRS = "theirs", ND_("Officers of the requested State")
    OURS = "ours", ND_("Officers of the requesting State, with permission")


class Arms(Choice):
    """Say whether officers who cross the frontier carry weapons."""

    NONE = "none", ND_("Without service weapons")
    ASKED = "asked", ND_("With service weapons, if the requested State permits")


class Means(Choice):
    """Name a technical means of observation."""

    PHOTOGRAPHS = "photographs", ND_("Photographs")
    VIDEO = "video", ND_("Video recording")
    TRACKER = "tracker", ND_("Position of a vehicle by a tracking device")
    SOUND = "sound", ND_("Sound recording in public places")


_INTRUSIVE = frozenset({Means.TRACKER, Means.SOUND})


@rule("F149", Severity.WARNING, "UNTOC 4", N_("Homes are not entered"))
def homes_spared(item: Observation, _case: Case) -> Iterator[Found]:
    """Warn where the letter does not say that no home is entered, which no observation permits."""
    if not item.homes_spared:
        yield Found(
            ("homes_spared",),
            N_(
                "Observation permits no entry into homes. Tick the sentence, or ask for a search in an item of its own."
            ),
        )


class Observation(TimedTechnique):
    """Ask that a person be observed in the requested State (UNTOC 20)."""

    about: ClassVar[About] = About(
        title=ND_("Observation of a person across the frontier"),
        introduction=N_(
            "For watching a person, or going on watching one who leaves your State. One item for each person. Your own"
            " officers may cross the frontier only if the requested State permits it."
        ),
        paragraphs=(ND_("20"),),
        template="techniques/observation.xml.j2",
        concerns="person",
        sample="controlled-delivery",
        coercive=Coercive.DEPENDS,
        group=Group.TECHNIQUES,
        rules=(homes_spared, *TIMED_RULES, order_enclosed),
        dual_criminality=N_("Often asked; several States permit it for extraditable offences alone."),
    )

    kind: Literal["observation"] = "observation"
    person: Annotated[
        PersonId,
        person_field(
            ND_("Person to be observed"),
            N_("Choose from the persons of this request; add the person there first."),
            code="F149",
            missing=N_("Choose the person to be observed."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    companions: Annotated[
        Text, Ui(ND_("Companions"), N_("Whether contacts of the person should be identified, and which."))
    ] = ""
    vehicles: Annotated[
        Text, Ui(ND_("Vehicles"), N_("Make, colour and registration number: one on each line."))
    ] = ""
    places: Annotated[
        Text,
        Ui(
            ND_("Places and expected route"),
            N_("Point of entry, addresses and meetings as far as known."),
            need=Need.EXPECTED,
            code="F149",
            missing=N_("Say where the observation would begin and which places are known."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    observers: Annotated[
        Observers | None,
        Ui(
            ND_("Who would observe"),
            need=Need.REQUIRED,
            code="F149",
            missing=N_("Choose who would observe in the requested State."),
            source="UNTOC 4, 18(15)(d)",
            group=N_("How it would be done"),
        ),
    ] = None
    officers: Annotated[
        Text,
        Ui(
            ND_("Officers who would cross the frontier"),
            N_("Number, service and function; how they show their authority."),
            need=Need.EXPECTED,
            code="F149",
            missing=N_("Say how many officers of which service would cross the frontier."),
            source="UNTOC 4",
            when=lambda item: item.observers is Observers.OURS,
        ),
    ] = ""
    arms: Annotated[
        Arms | None,
        Ui(
            ND_("Service weapons"),
            need=Need.EXPECTED,
            code="F149",
            missing=N_("Say whether the officers would carry service weapons."),
            source="UNTOC 4",
            when=lambda item: item.observers is Observers.OURS,
        ),
    ] = None
    means: Annotated[list[Means], Ui(ND_("Technical means"), N_("Tick only what the case needs."))] = []
    homes_spared: Annotated[
        bool, Ui(ND_("State that no home or place closed to the public is entered"), source="UNTOC 4")
    ] = True
    report: Annotated[
        Text,
        Ui(
            ND_("Report wanted"),
            N_("For instance times, places, contacts and pictures, signed by the officers who observed."),
            need=Need.ADVISED,
            code="F149",
            missing=N_("Say which report on the observation your court can use."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""

    @property
    def compels(self) -> bool:
        """Tell whether the means reach further than the eye."""
        return bool(_INTRUSIVE & set(self.means))
