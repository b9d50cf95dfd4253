"""Examine the property that an item lists, and the rights of others in it (UNTOC 12, 13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

from mlawriter.assistance.item import Case
from mlawriter.assistance.property.asset import Asset, AssetKind
from mlawriter.assistance.property.asset_identifiers import is_account, is_imo, is_isin, is_vin, is_wallet
from mlawriter.assistance.property.third_party import Others, ThirdParty
from mlawriter.assistance.role import PURSUED
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_, Message


class Listing(Protocol):
    """List property and third parties: what the rules here look at."""

    @property
    def assets(self) -> list[Asset]:
        """Return the property concerned."""
        ...

    @property
    def others(self) -> Others | None:
        """Return whether others have or claim rights in it."""
        ...

    @property
    def third_parties(self) -> list[ThirdParty]:
        """Return those others."""
        ...


_WANTED: dict[AssetKind, tuple[tuple[str, ...], Message]] = {
    AssetKind.BALANCE: (("account",), N_("Enter the number of the account or its IBAN.")),
    AssetKind.LAND: (("register_entry",), N_("Enter the parcel or the entry in the land register.")),
    AssetKind.VEHICLE: (
        ("vin", "plate"),
        N_("Enter the identification number of the vehicle (VIN), or its registration plate."),
    ),
    AssetKind.VESSEL: (
        ("imo", "craft_mark"),
        N_("Enter the IMO number of the vessel, or its registration mark."),
    ),
    AssetKind.AIRCRAFT: (("craft_mark",), N_("Enter the registration mark of the aircraft.")),
    AssetKind.SHARES: (
        ("isin", "company"),
        N_("Enter the ISIN, or the company with its registration number."),
    ),
    AssetKind.CRYPTO: (("wallet",), N_("Enter the wallet address of the crypto-asset.")),
}
"""By which of its numbers each kind of property is known; one of them is enough."""

_CHECKED: tuple[tuple[AssetKind, str, Callable[[Asset], bool], Message], ...] = (
    (
        AssetKind.BALANCE,
        "account",
        lambda asset: is_account(asset.account),
        N_("The check digits of the IBAN {number} do not fit. Compare it with your source."),
    ),
    (
        AssetKind.VEHICLE,
        "vin",
        lambda asset: is_vin(asset.vin),
        N_(
            "{number} is not a vehicle identification number: it has 17 letters and figures, without I, O and Q,"
            " and in North America a check digit. Compare it with the papers."
        ),
    ),
    (
        AssetKind.VESSEL,
        "imo",
        lambda asset: is_imo(asset.imo),
        N_(
            "{number} is not an IMO number: it has seven figures, the last a check digit. Compare it with your source."
        ),
    ),
    (
        AssetKind.SHARES,
        "isin",
        lambda asset: is_isin(asset.isin),
        N_("{number} is not an ISIN: its form or its check digit does not fit. Compare it with your source."),
    ),
    (
        AssetKind.CRYPTO,
        "wallet",
        lambda asset: is_wallet(asset.wallet, asset.network),
        N_("The check characters of the address {number} do not fit. Compare it with your source."),
    ),
)


@rule(
    "F68", Severity.WARNING, "Practice: UNCAC 55(3)", N_("Property is identified by the number of its kind")
)
def identifier_given(item: Listing, _case: Case) -> Iterator[Found]:
    """Expect the number by which registers and banks know a thing of this kind."""
    for index, asset in enumerate(item.assets):
        if asset.kind not in _WANTED:
            continue
        fields, message = _WANTED[asset.kind]
        if not any(getattr(asset, name) for name in (*fields, "marks")):
            yield Found(("assets", index, fields[0]), message)


@rule(
    "F68",
    Severity.WARNING,
    "ISO 3779, 6166, 13616; IMO resolution A.1117(30)",
    N_("Numbers of property are well-formed"),
)
def identifier_well_formed(item: Listing, _case: Case) -> Iterator[Found]:
    """Expect the form and check digits of numbers that have any."""
    for index, asset in enumerate(item.assets):
        for kind, name, is_right, message in _CHECKED:
            if asset.kind is kind and getattr(asset, name) and not is_right(asset):
                yield Found(("assets", index, name), message, {"number": getattr(asset, name)})


@rule("F74", Severity.WARNING, "Practice", N_("A value has its currency and its day"))
def value_placed(item: Listing, case: Case) -> Iterator[Found]:
    """Expect currency and day beside a value: it moves with the market and with the rate of exchange."""
    for index, asset in enumerate(item.assets):
        if asset.value is None:
            continue
        if not asset.currency:
            yield Found(("assets", index, "currency"), N_("Choose the currency of the value."))
        if asset.valued_on is None:
            yield Found(("assets", index, "valued_on"), N_("Enter the day for which the value holds."))
        elif asset.valued_on > case.today:
            yield Found(
                ("assets", index, "valued_on"), N_("The day of the valuation lies in the future. Correct it.")
            )


@rule("F66", Severity.WARNING, "UNTOC 12(8), 13(8)", N_("The holder of each thing is named"))
def holder_named(item: Listing, _case: Case) -> Iterator[Found]:
    """Expect each thing to have a holder, or a word on who has it (UNCAC 55(3))."""
    for index, asset in enumerate(item.assets):
        if not asset.holder and not asset.holder_words:
            yield Found(
                ("assets", index, "holder"),
                N_("Choose the holder of this property, or write what is known of who has it."),
            )


@rule(
    "F66", Severity.WARNING, "UNTOC 12(8), 13(8)", N_("Rights of others that the list shows are dealt with")
)
def rights_dealt_with(item: Listing, case: Case) -> Iterator[Found]:
    """Warn where a share, a burden or a holder who is not pursued points to others, and none are named."""
    if item.others is Others.YES:
        return
    for index, asset in enumerate(item.assets):
        person = case.person(asset.holder)
        if asset.share or asset.burden or (person is not None and person.role not in PURSUED):
            yield Found(
                ("others",),
                N_(
                    "Property No. {number} is held or shared by somebody else, or is burdened."
                    " Name those who have rights in it, and say whether they were heard."
                ),
                {"number": index + 1},
            )


@rule("F66", Severity.WARNING, "UNTOC 12(8), 13(8)", N_("Third parties are named"))
def third_parties_named(item: Listing, _case: Case) -> Iterator[Found]:
    """Expect a name for each third party: a person of the request, or words."""
    for index, party in enumerate(item.third_parties if item.others is Others.YES else ()):
        if not party.named:
            yield Found(("third_parties", index, "person"), N_("Choose the third party, or enter its name."))


ASSET_RULES: tuple[Rule[Any, Any], ...] = (
    identifier_given,
    identifier_well_formed,
    value_placed,
    holder_named,
    rights_dealt_with,
    third_parties_named,
)
"""All of them, for each type that lists property."""
