"""Hold a request that was received against what the Convention asks for: what is missing, and what may weigh against it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter.core.findings import Severity
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.received_checks import COUNTED, TO_A_DRAFTER, WEIGHS, Reach
from mlawriter.request.places import field_at, labels_along

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.core.fields import Path
    from mlawriter.core.findings import Finding
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.course import Ground
    from mlawriter.request.request import Request

LEFT_OUT: tuple[Path, ...] = (
    ("requested", "designation_checked"),
    ("requested", "otherwise_competent"),
    ("requested", "verified"),
    ("signatory", "authorised"),
    ("signatory", "seal"),
    ("signatory", "closing"),
)
"""Fields that only the one who drafts a request can answer, or that only shape the letter."""

_ANSWERED_HERE: Path = ("language", "accepted")
"""Only this office knows."""
_OF_UNTOC = re.compile(r"UNTOC ([^;]+)")
_STATE = N_("Please state: {what}")
_WORDS: Mapping[Path, Message] = MappingProxyType(
    {("language", "translation"): N_("A translation into a language that is accepted here")}
)
"""What is asked for where the label of the field is a question to the one who fills it in."""
_CLARIFY = N_("Please complete or clarify: {what}")


@dataclass(frozen=True, slots=True)
class Missing:
    """Report a point on which a request received leaves a question."""

    path: Path
    what: Message
    """Label of the field that answers it."""
    along: tuple[Message | int, ...]
    """Labels and numbers on the way there, from the page down; without `what`."""
    paragraph: str
    """Of the Convention, such as `18(15)(b)`; empty where it rests on practice."""
    code: str
    weight: Severity
    said: bool
    """The request says something of it, but not enough."""

    @property
    def wanted(self) -> bool:
        """Tell whether it is asked unless the officer decides otherwise: the Convention names it."""
        return self.weight is Severity.BLOCKING or (self.weight is Severity.WARNING and bool(self.paragraph))

    def question(self, speak: Translator) -> str:
        """Return the question in a language, for the officer to edit."""
        return speak.text(_CLARIFY if self.said else _STATE, what=speak.text(self.what))

    def place(self, speak: Translator) -> str:
        """Return where the answer would stand, such as "Persons › 2"."""
        return " › ".join(
            speak.text(word) if isinstance(word, str) else speak.number(word) for word in self.along
        )


@dataclass(frozen=True, slots=True)
class Weighing:
    """Report a finding that may weigh against execution, and the ground that the Convention has for it."""

    ground: Ground
    finding: Finding


def leaves_out(path: Path) -> bool:
    """Tell whether a field is not asked of a request that was received."""
    return path in LEFT_OUT


def counted(request: Request, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that speak of a request received, in their order; not those that speak to its drafter."""
    return [one for one in findings if _counts(request, one) and not leaves_out(one.path)]


def missing(request: Request, findings: Iterable[Finding]) -> list[Missing]:
    """Return the points on which a request received leaves a question, each field once, in the order of its pages."""
    points: dict[Path, Missing] = {}
    for finding in counted(request, findings):
        labels = labels_along(request, finding.path)
        if not labels:
            continue
        words = [word for word in labels if isinstance(word, str)]
        along = labels[:-1] if isinstance(labels[-1], str) else labels
        found = Missing(
            finding.path,
            _WORDS.get(finding.path, words[-1]),
            along,
            _paragraph(finding.source),
            finding.code,
            finding.severity,
            said=not _is_gap(request, finding),
        )
        held = points.get(finding.path)
        if held is None or found.weight.rank < held.weight.rank:
            points[finding.path] = found
    return list(points.values())


def weighing(findings: Iterable[Finding]) -> list[Weighing]:
    """Return what may weigh against execution (UNTOC 18(9), 18(21)). Whether it does, the office decides."""
    return [Weighing(WEIGHS[one.code], one) for one in findings if one.code in WEIGHS]


def _counts(request: Request, finding: Finding) -> bool:
    reach = COUNTED.get(finding.code)
    if reach is None or finding.message in TO_A_DRAFTER or finding.path == _ANSWERED_HERE:
        return False
    return reach is Reach.BOTH or (reach is Reach.GAPS) == _is_gap(request, finding)


def _is_gap(request: Request, finding: Finding) -> bool:
    """Tell whether a finding is that a field is empty, by the field's own declaration."""
    field = field_at(request, finding.path)
    return field is not None and finding.message == field.ui.missing


def _paragraph(source: str) -> str:
    """Return the first provision of the Convention that a source names."""
    found = _OF_UNTOC.search(source)
    return found[1].split(", ")[0].strip() if found else ""
