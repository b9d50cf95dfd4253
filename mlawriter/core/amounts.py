"""Hold sums of money exactly, and read them as people of any language type them.

An amount is a decimal number with a currency beside it; never a binary fraction, which cannot hold 0.10.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field, StringConstraints

_FINEST = 8
"""Decimals of the finest unit in use, that of Bitcoin; no currency of a State has more than four."""
_LONGEST = 24
_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_FIGURES = re.compile(r"[0-9][0-9.,]*")
_GROUPED = {
    sign: re.compile(rf"[0-9]{{1,3}}(?:{re.escape(sign)}[0-9]{{2,3}})*{re.escape(sign)}[0-9]{{3}}")
    for sign in ".,"
}


def _plain(amount: Decimal) -> Decimal:
    """Write out an amount given with an exponent or a sign, so that a file never holds 1E+6 or -0."""
    amount = amount.copy_abs()  # none is below zero: the sign is that of a zero
    exponent = amount.as_tuple().exponent
    return amount.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else amount


Amount: TypeAlias = Annotated[
    Decimal, Field(ge=0, max_digits=_LONGEST, decimal_places=_FINEST), AfterValidator(_plain)
]
"""A sum of money, exact."""
CurrencyCode: TypeAlias = Annotated[str, StringConstraints(pattern=r"^([A-Z]{3})?$")]
"""ISO 4217 code of a currency, or nothing."""


def read_amount(text: str, decimal_sign: str = ".") -> Decimal | None:
    """Read `3,905,117.40`, `3 905 117,40` or `3'905'117.40`; nothing when there is no figure at all.

    A single sign before exactly three figures is the decimal sign where the language of the reader says so,
    and groups thousands otherwise.

    Raises:
        ValueError: when it is no amount.

    """
    bare = re.sub(r"[\s'’\u00a0\u202f]", "", text.translate(_EASTERN))
    if not bare:
        return None
    if not _FIGURES.fullmatch(bare):
        raise ValueError(text)
    sign = _sign(bare, decimal_sign)
    whole, _, rest = bare.rpartition(sign) if sign else (bare, "", "")
    group = next((one for one in ".," if one in whole), "")
    if group:
        if group == sign or not _GROUPED[group].fullmatch(whole):
            raise ValueError(text)
        whole = whole.replace(group, "")
    if not whole.isdigit() or (sign and not rest.isdigit()):
        raise ValueError(text)
    return Decimal(f"{whole}.{rest}" if rest else whole)


def _sign(bare: str, decimal_sign: str) -> str:
    """Return which sign parts the fraction; nothing where there is none."""
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0:
        return ""
    sign = bare[last]
    other = "," if sign == "." else "."
    if other in bare:
        return sign
    if bare.count(sign) > 1:
        return ""
    groups = len(bare) - last - 1 == 3 and sign != decimal_sign and not bare.startswith("0")
    return "" if groups else sign
