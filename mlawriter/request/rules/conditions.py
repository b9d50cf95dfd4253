"""Examine use, confidentiality, time, costs and assurances (UNTOC 18(19)-(28))."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlawriter.request.rules import RequestRule

RULES: tuple[RequestRule, ...] = ()
