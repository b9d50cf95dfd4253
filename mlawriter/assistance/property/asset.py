"""Identify one thing of value: what it is, by which number it is known, whose it is, and why it is sought (UNTOC 2(d), 12)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Annotated

from mlawriter.assistance.item import PersonId
from mlawriter.core.amounts import Amount, CurrencyCode
from mlawriter.core.fields import Choice, Editor, Entry, Line, Need, Ui
from mlawriter.i18n.messages import N_, ND_


class AssetKind(Choice):
    """Name a kind of property."""

    BALANCE = "balance", ND_("Balance of an account")
    LAND = "land", ND_("Land, house or flat")
    VEHICLE = "vehicle", ND_("Vehicle")
    VESSEL = "vessel", ND_("Vessel")
    AIRCRAFT = "aircraft", ND_("Aircraft")
    SHARES = "shares", ND_("Company share or security")
    CRYPTO = "crypto", ND_("Crypto-asset")
    CASH = "cash", ND_("Cash")
    VALUABLES = "valuables", ND_("Valuables or works of art")
    CLAIM = "claim", ND_("Claim against somebody")
    OTHER = "other", ND_("Other property")


class Tie(Choice):
    """Say how property is tied to the offence (UNTOC 12(1), 12(3)-(5))."""

    PROCEEDS = "proceeds", ND_("Proceeds of crime")
    CONVERTED = "converted", ND_("Proceeds converted into this property")
    MIXED = "mixed", ND_("Proceeds intermingled with legitimate property")
    INCOME = "income", ND_("Income or other benefits derived from proceeds")
    VALUE = "value", ND_("Property of a value corresponding to the proceeds")
    INSTRUMENT = (
        "instrument",
        ND_("Instrumentality: used in, or destined for, the offences"),
    )


def _one_of(*kinds: AssetKind) -> Callable[[Asset], bool]:
    return lambda asset: asset.kind in kinds


class Asset(Entry):
    """Identify one asset."""

    kind: Annotated[
        AssetKind | None,
        Ui(
            ND_("Kind of property"),
            need=Need.REQUIRED,
            code="F62",
            missing=N_("Choose the kind of property."),
            source="UNTOC 13(3), 18(15)(d)",
        ),
    ] = None
    what: Annotated[
        Line,
        Ui(
            ND_("What it is"),
            N_("So that it cannot be taken for anything else, for instance: flat on the 18th floor, 62 m²."),
            need=Need.REQUIRED,
            code="F62",
            missing=N_("Say what the property is."),
            source="UNTOC 13(3), 18(15)(d)",
        ),
    ] = ""
    account: Annotated[
        Line,
        Ui(
            ND_("Account number or IBAN"),
            N_("An IBAN is checked; other numbers have no common rule."),
            ltr=True,
            when=_one_of(AssetKind.BALANCE),
        ),
    ] = ""
    register_entry: Annotated[
        Line,
        Ui(
            ND_("Entry in the land register"),
            N_("Register, volume, sheet, parcel: as the extract has it."),
            when=_one_of(AssetKind.LAND),
        ),
    ] = ""
    vin: Annotated[
        Line,
        Ui(
            ND_("Vehicle identification number (VIN)"),
            N_("17 letters and figures, on the registration papers."),
            ltr=True,
            when=_one_of(AssetKind.VEHICLE),
        ),
    ] = ""
    plate: Annotated[Line, Ui(ND_("Registration plate"), ltr=True, when=_one_of(AssetKind.VEHICLE))] = ""
    imo: Annotated[
        Line,
        Ui(
            ND_("IMO number"),
            N_("Seven figures that stay with the ship under every name and flag. Small craft have none."),
            ltr=True,
            when=_one_of(AssetKind.VESSEL),
        ),
    ] = ""
    craft_mark: Annotated[
        Line,
        Ui(
            ND_("Registration mark"),
            N_("For a ship its flag, port and official number; for an aircraft its mark and serial number."),
            when=_one_of(AssetKind.VESSEL, AssetKind.AIRCRAFT),
        ),
    ] = ""
    isin: Annotated[
        Line,
        Ui(
            ND_("ISIN"),
            N_("The number of a listed security, if it has one."),
            ltr=True,
            when=_one_of(AssetKind.SHARES),
        ),
    ] = ""
    company: Annotated[
        Line,
        Ui(
            ND_("Company and its registration number"),
            N_("With the register."),
            when=_one_of(AssetKind.SHARES),
        ),
    ] = ""
    network: Annotated[
        Line,
        Ui(
            ND_("Asset and network"),
            N_("For instance: Bitcoin; USDT on Tron."),
            when=_one_of(AssetKind.CRYPTO),
        ),
    ] = ""
    wallet: Annotated[
        Line,
        Ui(
            ND_("Wallet address"),
            N_("Copied, never retyped. An address of Bitcoin is checked."),
            ltr=True,
            when=_one_of(AssetKind.CRYPTO),
        ),
    ] = ""
    marks: Annotated[
        Line,
        Ui(
            ND_("Other numbers and marks"),
            N_("Serial numbers, makers' marks, number of a safe, name of the debtor."),
        ),
    ] = ""
    where: Annotated[
        Line,
        Ui(
            ND_("Where it is"),
            N_("Bank and branch, address, port, keeper."),
            need=Need.EXPECTED,
            code="F68",
            missing=N_("Say where the property is, or is believed to be."),
            source="Practice: UNCAC 55(3)",
        ),
    ] = ""
    holder: Annotated[
        PersonId,
        Ui(
            ND_("Holder"),
            N_("From the persons of this request."),
            editor=Editor.PERSON,
            group=N_("Whose it is"),
        ),
    ] = ""
    holder_words: Annotated[
        Line,
        Ui(
            ND_("Holder, in words"),
            N_("If the holder is not among the persons, or there are several."),
        ),
    ] = ""
    share: Annotated[
        Line,
        Ui(
            ND_("Share concerned"),
            N_("Only if it is not the whole, for instance: one half. Name the other owner below the list."),
        ),
    ] = ""
    burden: Annotated[
        Line,
        Ui(
            ND_("Mortgage or other burden"),
            N_("Creditor, sum and register entry, as far as known."),
        ),
    ] = ""
    value: Annotated[
        Amount | None,
        Ui(ND_("Value"), N_("Of the share concerned, estimated if need be."), group=N_("What it is worth")),
    ] = None
    currency: Annotated[
        CurrencyCode,
        Ui(ND_("Currency"), editor=Editor.CURRENCY, when=lambda asset: asset.value is not None),
    ] = ""
    valued_on: Annotated[
        date | None, Ui(ND_("Day of the valuation"), when=lambda asset: asset.value is not None)
    ] = None
    value_note: Annotated[
        Line, Ui(ND_("How it was valued"), N_("For instance: balance; expert's estimate; not known."))
    ] = ""
    perishable: Annotated[bool, Ui(ND_("It loses value quickly, or is costly to keep"))] = False
    tie: Annotated[
        Tie | None,
        Ui(
            ND_("Tie to the offence"),
            need=Need.EXPECTED,
            code="F67",
            missing=N_("Choose how this property is tied to the offence."),
            source="UNTOC 12(1), 12(3)-(5)",
            group=N_("Why it is sought"),
        ),
    ] = None
    tie_facts: Annotated[
        Line,
        Ui(
            ND_("Facts that show it"),
            N_("The payment, date and route; or the paragraph of the facts that tells it."),
        ),
    ] = ""


_LIST = ND_("Property concerned")
_LIST_HELP = N_("One entry for each thing, in the order in which it matters most. The letter numbers them.")

PROPERTY_DESCRIBED = Ui(
    _LIST,
    _LIST_HELP,
    need=Need.REQUIRED,
    code="F62",
    missing=N_("List the property, each thing by what identifies it."),
    source="UNTOC 13(3)(a)",
)
"""Declares the list of property where its description is required."""
PROPERTY_LISTED = Ui(
    _LIST,
    _LIST_HELP,
    need=Need.EXPECTED,
    code="F77",
    missing=N_("List the property, as far as it is known."),
    source="Practice: UNCAC 55(3)",
)
"""Declares the list where property may still have to be found."""
