"""Name the objects and sites that are examined (UNTOC 18(3)(d))."""

from __future__ import annotations

from typing import Annotated

from mlawriter.assistance.item import PersonId
from mlawriter.core.fields import Choice, Editor, Entry, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Sort(Choice):
    """Say what kind of thing is examined."""

    SITE = "site", ND_("Land, building or other site")
    OBJECT = "object", ND_("Object")
    VEHICLE = "vehicle", ND_("Vehicle, vessel or aircraft")
    REMAINS = "remains", ND_("Human remains")
    BIOLOGICAL = "biological", ND_("Biological material")


class Access(Choice):
    """Say how the object or site is reached."""

    OPEN = "open", ND_("Open to everybody")
    HELD = "held", ND_("Already in the hands of an authority")
    CONSENT = "consent", ND_("With the consent of whoever controls it")
    ORDER = "order", ND_("Against the will of whoever controls it, if necessary")


class Examined(Entry):
    """Name one object or site."""

    sort: Annotated[
        Sort | None,
        Ui(
            ND_("Kind of object or site"),
            need=Need.REQUIRED,
            code="F30",
            missing=N_("Choose the kind of object or site."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    what: Annotated[
        Line,
        Ui(
            ND_("Object or site"),
            N_("By what tells it from others: name, parcel, number, marks."),
            need=Need.REQUIRED,
            code="F30",
            missing=N_("Name the object or site."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    where: Annotated[
        Text,
        Ui(
            ND_("Exact place"),
            N_("Address, parcel or position in degrees; a plan or photograph in an annex helps."),
            need=Need.REQUIRED,
            code="F30",
            missing=N_("Say where the object or site is. A site that is not identified leads to a return."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    holder: Annotated[
        PersonId,
        Ui(
            ND_("Who controls it"),
            N_("Owner, tenant or keeper, chosen from the page Persons."),
            editor=Editor.PERSON,
        ),
    ] = ""
    holder_words: Annotated[
        Line,
        Ui(
            ND_("Who else owns or controls it"),
            N_("In words, for whoever is not on the page Persons; or that it is not known."),
        ),
    ] = ""
    access: Annotated[
        Access | None,
        Ui(
            ND_("How it is reached"),
            need=Need.EXPECTED,
            code="F34",
            missing=N_("Choose how the object or site is reached: it decides whether an order is needed."),
            source="Practice",
        ),
    ] = None


def is_special(one: Examined) -> bool:
    """Tell whether laws of their own protect what is examined."""
    return one.sort in {Sort.REMAINS, Sort.BIOLOGICAL}
