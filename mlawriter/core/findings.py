"""Say what is missing or odd in a request: findings, and the rules that yield them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from mlawriter.core.fields import Choice, Need, Path
from mlawriter.i18n.messages import N_, Message


class Severity(Choice):
    """Weigh a finding."""

    BLOCKING = "blocking", N_("Blocking")
    """The signature copy is withheld; drafts always export."""
    WARNING = "warning", N_("Warning")
    """The signature copy wants a reason, which is stored."""
    ADVICE = "advice", N_("Advice")

    @property
    def rank(self) -> int:
        """Order findings: the gravest first."""
        return _RANKS[self]

    @property
    def raised(self) -> Severity:
        """Return the next graver severity, for a State that insists."""
        return Severity.WARNING if self is Severity.ADVICE else Severity.BLOCKING


_RANKS = {Severity.BLOCKING: 0, Severity.WARNING: 1, Severity.ADVICE: 2}

SEVERITY_OF_NEED = {
    Need.REQUIRED: Severity.BLOCKING,
    Need.EXPECTED: Severity.WARNING,
    Need.ADVISED: Severity.ADVICE,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Report one thing to put right: where, how grave, what to do, and which paragraph says so."""

    code: str
    path: Path
    severity: Severity
    message: Message
    params: Mapping[str, Any] = field(default_factory=dict)
    """Raw values for the braces of `message`: the translator formats them."""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Say where a rule found something, and what the officer should do."""

    path: Path
    message: Message
    params: Mapping[str, Any] = field(default_factory=dict)


Subject = TypeVar("Subject")
Surroundings = TypeVar("Surroundings")
Check = Callable[[Subject, Surroundings], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject, Surroundings]):
    """Declare one check: its code, weight, source and title, and the generator that looks.

    Where `raisable`, the recorded practice of the requested State may weigh it more heavily.
    """

    code: str
    severity: Severity
    source: str
    title: Message
    check: Check[Subject, Surroundings]
    raisable: bool = False

    def findings(
        self, subject: Subject, around: Surroundings, at: Path = (), *, weight: Severity | None = None
    ) -> Iterator[Finding]:
        """Yield what the check finds, with its own weight or another; paths of the check are relative to `at`."""
        severity = weight or self.severity
        for found in self.check(subject, around):
            yield Finding(self.code, at + found.path, severity, found.message, found.params, self.source)


def rule(
    code: str, severity: Severity, source: str, title: Message, *, raisable: bool = False
) -> Callable[[Check[Subject, Surroundings]], Rule[Subject, Surroundings]]:
    """Make a rule of a generator function.

    The generator gets the subject (a request or an item of assistance) and what is around it; it never raises, never
    translates and never reads the clock.
    """

    def declare(check: Check[Subject, Surroundings]) -> Rule[Subject, Surroundings]:
        return Rule(code, severity, source, title, check, raisable)

    return declare
