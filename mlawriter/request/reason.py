"""Describe one point of the explanation of the legal basis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mlawriter.core.fields import Choice, Path
from mlawriter.i18n.messages import N_, Message


class Part(Choice):
    """Say what one line of the explanation does."""

    CARRIES = "carries", N_("Carries the request")
    BESIDE = "beside", N_("Stands beside it")
    FOLLOWS = "follows", N_("It follows")
    UNUSED = "unused", N_("Not used")
    OPEN = "open", N_("Still open")


@dataclass(frozen=True, slots=True)
class Reason:
    """Explain one point: a sentence, the paragraph that says so, and the field that it rests on."""

    part: Part
    message: Message
    source: str
    path: Path
    params: Mapping[str, Any] = field(default_factory=dict)
