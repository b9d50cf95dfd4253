"""Name what is traced, whose it is, and where it may be recorded (UNTOC 18(3)(g))."""

from __future__ import annotations

from typing import Annotated

from mlawriter.assistance.item import PersonId
from mlawriter.core.fields import Choice, Editor, Entry, Line, Text, Ui
from mlawriter.i18n.messages import N_, ND_


class Sought(Choice):
    """Name what is to be identified or traced (UNTOC 2(d)-(e), 12(1))."""

    PROCEEDS = "proceeds", ND_("Proceeds of crime")
    PROPERTY = "property", ND_("Other property of the subjects")
    INSTRUMENTS = "instruments", ND_("Instrumentalities")


class Register(Choice):
    """Name a place in which property leaves a trace."""

    LAND = "land", ND_("Land register")
    COMPANIES = "companies", ND_("Company register")
    OWNERS = "owners", ND_("Register of beneficial owners")
    VEHICLES = "vehicles", ND_("Vehicle register")
    SHIPS = "ships", ND_("Register of ships and boats")
    AIRCRAFT = "aircraft", ND_("Register of aircraft")
    ACCOUNTS = "accounts", ND_("Register of bank accounts, or enquiry with all banks")
    SECURITIES = "securities", ND_("Securities and investment funds")
    INSURANCE = "insurance", ND_("Insurance with a surrender value")
    CRYPTO = "crypto", ND_("Providers of services with crypto-assets")
    RIGHTS = "rights", ND_("Registers of trade marks and other rights")
    TAX = "tax", ND_("Tax authority")


class Result(Choice):
    """Name what the tracing should bring."""

    LIST = "list", ND_("List of the property found, with holder, identifying number and value")
    EXTRACTS = "extracts", ND_("Certified extracts of the registers")
    HISTORY = "history", ND_("Transfers and charges since the first day of the period")
    NEGATIVE = "negative", ND_("A statement where nothing is found")


class Restraint(Choice):
    """Say whether property that is found is also to be frozen (UNTOC 13(2))."""

    NO = "no", ND_("Not asked")
    ITEM = "item", ND_("Asked in another item of this letter")
    LATER = "later", ND_("To be asked in a further request once property is found")


class Contact(Choice):
    """Name a channel that was used before this request (UNTOC 27)."""

    POLICE = "police", ND_("Police services")
    INTELLIGENCE_UNIT = "fiu", ND_("Financial intelligence units")
    NETWORK = "network", ND_("Network of asset recovery offices")
    NONE = "none", ND_("None of them")


class Traced(Entry):
    """Name one person, company or other subject whose property is traced."""

    person: Annotated[
        PersonId,
        Ui(
            ND_("Person or company"),
            N_("Chosen from the page Persons, with its identity and numbers."),
            editor=Editor.PERSON,
        ),
    ] = ""
    name: Annotated[
        Line,
        Ui(
            ND_("If not among the persons"),
            N_("A trust, a name on a contract, the user of a wallet."),
        ),
    ] = ""
    numbers: Annotated[
        Text,
        Ui(
            ND_("Numbers by which registers know it"),
            N_("Tax number, customer number, former names; what the page Persons does not have."),
        ),
    ] = ""
    ties: Annotated[
        Text,
        Ui(
            ND_("Ties to the requested State"),
            N_("Journeys, relatives, payments, companies: why property may be there."),
        ),
    ] = ""


class KnownProperty(Entry):
    """Name one thing of which something is known already."""

    what: Annotated[
        Line,
        Ui(ND_("Property known or supposed"), N_("For instance: house at the sea, bought in 2025.")),
    ] = ""
    number: Annotated[
        Line,
        Ui(ND_("Identifying number"), N_("Parcel, plate, hull number, account, wallet."), ltr=True),
    ] = ""
    where: Annotated[Line, Ui(ND_("Where it is"))] = ""
    source: Annotated[
        Line,
        Ui(ND_("How it is known"), N_("For instance: message of 12 June 2026. No informant is named here.")),
    ] = ""
