"""Check the numbers by which property is known, where they carry a check of their own."""

from __future__ import annotations

import re

_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9 ]{11,}")
_VIN = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_ETHEREUM = re.compile(r"0x[0-9A-Fa-f]{40}")
_BITCOIN = re.compile(r"\b(bitcoin|btc)\b", re.IGNORECASE)
_NORTH_AMERICA = "12345"
"""First signs of vehicles made in North America, whose ninth sign is a check digit (49 CFR 565)."""
_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def is_vin(text: str) -> bool:
    """Tell whether this is a vehicle identification number (ISO 3779): the check digit counts where there is one."""
    vin = re.sub(r"[\s-]", "", text).upper()
    if not _VIN.fullmatch(vin):
        return False
    if vin[0] not in _NORTH_AMERICA:
        return True
    total = sum(
        weight * (int(sign) if sign.isdigit() else _VALUES[sign])
        for sign, weight in zip(vin, _WEIGHTS, strict=True)
    )
    return vin[8] == "0123456789X"[total % 11]


def is_imo(text: str) -> bool:
    """Tell whether this is the IMO number of a ship, with its check digit."""
    from stdnum import imo

    return bool(imo.is_valid(text))


def is_isin(text: str) -> bool:
    """Tell whether this is the number of a security (ISO 6166), with its check digit."""
    from stdnum import isin

    return bool(isin.is_valid(text))


def is_account(text: str) -> bool:
    """Tell whether an account number can be right: an IBAN by its check digits, any other always."""
    from stdnum import iban

    return not _IBAN.fullmatch(text.upper()) or bool(iban.is_valid(text, check_country=False))


def is_wallet(text: str, network: str) -> bool:
    """Tell whether an address of a crypto-asset can be right: of Bitcoin by its check, of Ethereum by its form."""
    from stdnum import bitcoin

    if text.startswith("bc1") or _BITCOIN.search(network):
        return bool(bitcoin.is_valid(text))
    return not text.startswith("0x") or _ETHEREUM.fullmatch(text) is not None
