"""Describe the persons concerned: identity, location, nationality, where possible (UNTOC 18(15)(e))."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.assistance.role import PURSUED, Role
from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Line, Need, Text, Ui
from mlawriter.i18n.messages import N_, ND_

ADULT = 18
"""Years of age below which a person is a child (Trafficking in Persons Protocol 3(d))."""


class PersonKind(Choice):
    """Tell natural and legal persons apart."""

    NATURAL = "natural", ND_("Natural person")
    LEGAL = "legal", ND_("Legal person")


class Detention(Choice):
    """Say whether a person is deprived of liberty."""

    LIBERTY = "liberty", ND_("At liberty")
    BAIL = "bail", ND_("Released on bail or under conditions")
    CUSTODY = "custody", ND_("In custody")
    UNKNOWN = "unknown", ND_("Not known")


class Liability(Choice):
    """Name the liability of a legal person (UNTOC 10)."""

    CRIMINAL = "criminal", ND_("Criminal")
    CIVIL = "civil", ND_("Civil")
    ADMINISTRATIVE = "administrative", ND_("Administrative")


class IdentityDocument(Entry):
    """Name one document or number that identifies a person."""

    document: Annotated[
        Line, Ui(ND_("Document or number"), N_("For instance: passport, identity card, tax number."))
    ] = ""
    number: Annotated[Line, Ui(ND_("Number"), ltr=True)] = ""


class Revealed(Choice):
    """Name what an open letter may still tell of a person whose identity is protected."""

    NATIONALITY = "nationality", ND_("Nationality")
    LANGUAGES = "languages", ND_("Languages")


def _natural(person: Person) -> bool:
    return person.kind is PersonKind.NATURAL


def _may_be_held(person: Person) -> bool:
    return person.role in PURSUED and _natural(person)


def _held(person: Person) -> bool:
    return person.liberty in {Detention.CUSTODY, Detention.BAIL}


def _protected(person: Person) -> bool:
    return person.protected


def _legal(person: Person) -> bool:
    return person.kind is PersonKind.LEGAL


class Person(Entry):
    """Describe one person, natural or legal; what is unknown is said to be unknown, with the reason."""

    kind: Annotated[PersonKind, Ui(ND_("Kind of person"))] = PersonKind.NATURAL
    role: Annotated[
        Role | None,
        Ui(
            ND_("Capacity"),
            N_("Witness or suspect: it decides which rights apply."),
            need=Need.REQUIRED,
            code="C08",
            missing=N_("Choose the capacity in which this person appears."),
            source="UNTOC 18(15)(d), 18(18)",
        ),
    ] = None
    name: Annotated[
        Line,
        Ui(
            ND_("Name"),
            N_("As in the passport or the register, with the FAMILY NAME in capitals."),
            source="UNTOC 18(15)(e)",
            group=N_("Identity"),
            stays=True,
        ),
    ] = ""
    original_name: Annotated[
        Line,
        Ui(
            ND_("Name in its original script"),
            N_("If it is written in another script than the letter."),
            stays=True,
        ),
    ] = ""
    aliases: Annotated[
        list[Line],
        Field(max_length=MAX_ENTRIES),
        Ui(ND_("Other names"), N_("Aliases, user names, former names: one on each line."), stays=True),
    ] = []
    unknown_because: Annotated[
        Text,
        Ui(
            ND_("Identity not known because"),
            N_("What is known instead: a user name, a telephone number, a description."),
        ),
    ] = ""
    born: Annotated[date | None, Ui(ND_("Date of birth"), when=_natural)] = None
    born_detail: Annotated[
        Line,
        Ui(
            ND_("Birth, if the date is incomplete, and place"),
            N_("For instance: 1979, day and month not known; Garissa."),
            when=_natural,
        ),
    ] = ""
    documents: Annotated[
        list[IdentityDocument],
        Field(max_length=MAX_ENTRIES),
        Ui(ND_("Identity documents and numbers"), when=_natural),
    ] = []
    registration: Annotated[
        Line,
        Ui(
            ND_("Registration number"),
            N_("Number and register."),
            need=Need.EXPECTED,
            code="C16",
            missing=N_("Enter the registration number, so that the company cannot be mistaken."),
            source="UNTOC 18(2)",
            ltr=True,
            when=_legal,
        ),
    ] = ""
    officers: Annotated[Text, Ui(ND_("Directors and officers"), N_("One on each line."), when=_legal)] = ""
    nationality: Annotated[
        Line,
        Ui(
            ND_("Nationality"),
            N_("If it is not known, write so."),
            need=Need.EXPECTED,
            code="C07",
            missing=N_("Enter the nationality, or write that it is not known."),
            source="UNTOC 18(15)(e)",
            when=_natural,
        ),
    ] = ""
    languages: Annotated[
        Line, Ui(ND_("Languages"), N_("Which languages the person reads or speaks."), when=_natural)
    ] = ""
    address: Annotated[
        Text,
        Ui(
            ND_("Address or location"),
            N_("Street address, or where the person is believed to be and why. For a company: its seat."),
            source="UNTOC 18(15)(e)",
            group=N_("Location"),
        ),
    ] = ""
    nowhere_because: Annotated[Text, Ui(ND_("Location not known because"))] = ""
    detention: Annotated[
        Detention | None,
        Ui(
            ND_("Liberty or custody"),
            need=Need.ADVISED,
            code="C15",
            missing=N_("Say whether this person is at liberty or in custody."),
            source="Practice",
            when=_may_be_held,
        ),
    ] = None
    detention_detail: Annotated[
        Line,
        Ui(ND_("Since when, where, until when"), when=_held),
    ] = ""
    connection: Annotated[
        Text,
        Ui(
            ND_("Connection with the matter"),
            N_("One sentence: what this person did, saw or holds."),
            group=N_("Part in the matter"),
        ),
    ] = ""
    liability: Annotated[
        Liability | None,
        Ui(
            ND_("Liability of the legal person in the requesting State"),
            need=Need.EXPECTED,
            code="B14",
            missing=N_("Say whether the company is liable under criminal, civil or administrative law."),
            source="UNTOC 10, 18(2)",
            when=lambda person: person.kind is PersonKind.LEGAL and person.role in PURSUED,
        ),
    ] = None

    protected: Annotated[
        bool,
        Ui(
            ND_("Identity protected"),
            N_(
                "The letter then shows a code in place of the name, and neither birth, numbers nor address. Capacity and connection stay."
            ),
            source="UNTOC 24, 25",
            group=N_("Protection of identity"),
        ),
    ] = False
    code: Annotated[
        Line,
        Ui(
            N_("Code in the letter"),
            N_("A code or initials, as you use them in every text of this request."),
            need=Need.REQUIRED,
            code="C19",
            missing=N_("Enter the code or the initials that stand for this person in the letter."),
            source="UNTOC 24, 25",
            ltr=True,
            example=N_("For instance: V-3; M. B."),
            when=_protected,
        ),
    ] = ""
    revealed: Annotated[
        list[Revealed],
        Ui(
            N_("What the letter may still tell"),
            N_("Tick only what the requested State needs before it opens the confidential annex."),
            when=lambda person: person.protected and person.kind is PersonKind.NATURAL,
        ),
    ] = []
    in_annex: Annotated[
        bool,
        Ui(
            N_("Identity told in the confidential annex"),
            N_("Leave it out where the requested State knows the code already, or must not learn the name."),
            when=_protected,
        ),
    ] = True

    @property
    def is_minor_on(self) -> date | None:
        """Return the eighteenth birthday, or nothing when the date of birth is not known.

        Somebody born on 29 February comes of age on 1 March.
        """
        if self.born is None or self.kind is not PersonKind.NATURAL:
            return None
        year = self.born.year + ADULT
        if year > date.max.year:
            return None
        try:
            return self.born.replace(year=year)
        except ValueError:
            return date(year, 3, 1)

    @property
    def liberty(self) -> Detention | None:
        """Return whether the person is at liberty or held; nothing where that is not asked."""
        return self.detention if _may_be_held(self) else None

    @property
    def held_detail(self) -> str:
        """Return since when and where the person is held; empty where nobody is."""
        return self.detention_detail if _held(self) else ""

    @property
    def reads(self) -> str:
        """Return the languages of a natural person; empty for a company, of which none are asked."""
        return self.languages if _natural(self) else ""

    @property
    def shown(self) -> str:
        """Return the name by which forms and lists call this person; empty when nothing is known.

        Where the identity is protected it is the code: lists are read over the shoulder too.
        """
        if self.protected and self.code:
            return self.code
        return self.identity

    @property
    def identity(self) -> str:
        """Return the name itself, protected or not; empty when nothing is known."""
        return self.name or self.original_name or (self.aliases[0] if self.aliases else "")
