"""Name what is searched, and what is to be secured there, copied and handed over (UNTOC 18(3)(c))."""

from __future__ import annotations

from typing import Annotated

from mlawriter.assistance.item import PersonId
from mlawriter.core.fields import Choice, Editor, Entry, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Target(Choice):
    """Say what kind of thing is searched."""

    PREMISES = "premises", ND_("House, flat, office or other premises")
    PERSON = "person", ND_("Person")
    VEHICLE = "vehicle", ND_("Vehicle, vessel or aircraft")
    CONTAINER = "container", ND_("Container, safe, locker or consignment")


class Secured(Choice):
    """Name a kind of thing that is to be secured."""

    DEVICE = "device", ND_("Telephones, computers and storage media")
    PAPERS = "papers", ND_("Papers and records")
    MONEY = "money", ND_("Money and valuables")
    CRYPTO = "crypto", ND_("Crypto-assets and what gives access to them")
    WEAPON = "weapon", ND_("Weapons and dangerous things")
    SUBSTANCE = "substance", ND_("Drugs, chemicals and other substances")
    OTHER = "other", ND_("Other things")


class Taking(Choice):
    """Say what is to be done with a thing that is found."""

    SEIZE = "seize", ND_("To be seized")
    COPY = "copy", ND_("To be copied; the original may stay")
    HOLD = "hold", ND_("To be kept unaltered where it is")


class Imaging(Choice):
    """Say how devices and storage media are copied."""

    ON_SPOT = "on-spot", ND_("A complete forensic image made on the spot; the device may stay")
    AFTER_SEIZURE = (
        "after-seizure",
        ND_("Seizure of the device, and a complete forensic image made afterwards"),
    )
    SELECTION = "selection", ND_("A copy of the selected data alone")


class Handover(Choice):
    """Say what is to be handed over."""

    THINGS = "things", ND_("The things seized, in the original")
    COPIES = "copies", ND_("Copies and forensic images alone")
    BOTH = "both", ND_("Copies and images first; things seized where the court needs the original")


class SearchPlace(Entry):
    """Name one place, person or thing to be searched."""

    target: Annotated[
        Target | None,
        Ui(
            ND_("What is to be searched"),
            need=Need.REQUIRED,
            code="F20",
            missing=N_("Choose what is to be searched."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    person: Annotated[
        PersonId,
        Ui(
            ND_("Whose it is, or who is to be searched"),
            N_("Chosen from the page Persons: whoever lives there, uses it, or is to be searched."),
            editor=Editor.PERSON,
        ),
    ] = ""
    address: Annotated[
        Text,
        Ui(
            ND_("Address or description"),
            N_(
                "Street, number, floor, door; for a vehicle its registration number. So precise that nobody can enter a"
                " wrong door. For a person, leave it empty if the page Persons has the address."
            ),
            source="UNTOC 18(15)(d)",
            example=N_("Flat 12, third floor left, with cellar compartment 12"),
        ),
    ] = ""
    occupants: Annotated[
        Line,
        Ui(
            ND_("Who else lives or works there"),
            N_("Children, other tenants, staff: the authority can then prepare."),
        ),
    ] = ""
    reason: Annotated[
        Text,
        Ui(
            ND_("Why the things are believed to be there"),
            N_("For this place alone: an observation, a message, a delivery, with its date."),
            need=Need.EXPECTED,
            code="F25",
            missing=N_("Say why the things are believed to be at this place."),
            source="Practice: Canada",
        ),
    ] = ""


class SecuredThing(Entry):
    """Name one thing, or one kind of things, that is to be secured."""

    sort: Annotated[
        Secured | None,
        Ui(
            ND_("Kind of thing"),
            need=Need.REQUIRED,
            code="F20",
            missing=N_("Choose the kind of thing."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    description: Annotated[
        Text,
        Ui(
            ND_("Description"),
            N_("Make, model, serial number, colour, title, author: whatever tells it from similar things."),
            need=Need.REQUIRED,
            code="F20",
            missing=N_("Describe the thing that is to be secured."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    limits: Annotated[
        Line,
        Ui(
            ND_("Limited to"),
            N_("A period or a subject, so that no more than needed is taken."),
            example=N_("Delivery notes from January to June 2026"),
        ),
    ] = ""
    taking: Annotated[
        Taking | None,
        Ui(
            ND_("What is to be done with it"),
            need=Need.EXPECTED,
            code="F20",
            missing=N_("Choose whether the thing is to be seized, copied or kept where it is."),
            source="UNTOC 18(3)(c)",
        ),
    ] = None
