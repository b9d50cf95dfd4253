"""Examine the authorities: who asks, who is asked, and on which channel (UNTOC 18(13), 18(15)(a)-(b))."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
