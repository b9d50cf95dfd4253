"""Add up what the property of an item is worth, where that can be said: every value known, in one currency."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from mlawriter.assistance.property.asset import Asset


class _Listing(Protocol):
    @property
    def assets(self) -> list[Asset]:
        """Return the property concerned."""
        ...


class Valued:
    """Tell what listed property is worth altogether."""

    @property
    def worth(self: _Listing) -> Decimal | None:
        """Return the sum of the values; nothing where one is missing or in another currency."""
        values = [asset.value for asset in self.assets if asset.value is not None and asset.currency]
        currencies = {asset.currency for asset in self.assets}
        whole = len(values) == len(self.assets) and len(currencies) == 1
        return sum(values, Decimal(0)) if whole else None

    @property
    def worth_currency(self: _Listing) -> str:
        """Return the currency of that sum."""
        return self.assets[0].currency if self.assets else ""
