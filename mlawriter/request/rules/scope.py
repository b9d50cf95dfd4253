"""Examine the organized criminal group and the transnational link (UNTOC 2(a), 3(2), 18(1))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.facts import Scope

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

SMALLEST_GROUP = 3
"""Persons of whom an organized criminal group has at least this many (UNTOC 2(a))."""

_WANTED = {
    "members": N_("Describe the members of the group and how they acted together."),
    "period": N_("Say for which period the group is believed to have existed."),
    "aim": N_("Say which serious crimes the group was to commit."),
    "benefit": N_("Say what financial or other material benefit the group gained or wanted."),
}


def _untold(scope: Scope) -> list[str]:
    told = {
        "members": scope.members.strip(),
        "period": scope.period.strip(),
        "aim": scope.aim.strip(),
        "benefit": scope.benefit.strip(),
    }
    return [name for name, text in told.items() if not text]


def _silent(scope: Scope) -> bool:
    return len(_untold(scope)) == len(_WANTED) and scope.count is None


@rule("B12", Severity.BLOCKING, "UNTOC 2(a), 18(1)", N_("Something is said of the organized criminal group"))
def group_described(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a word on the group, without which the Convention does not apply; service alone needs no facts."""
    if _silent(request.scope) and not request.service_only:
        yield Found(
            ("scope", "members"),
            N_(
                "Describe the organized criminal group: three or more persons, known or not, and how they acted together. Reasonable grounds to suspect are enough."
            ),
        )


@rule(
    "B12", Severity.WARNING, "UNTOC 2(a), 18(1)", N_("Members, period, aim and benefit of the group are told")
)
def group_complete(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect members, period, aim and benefit of the group (UNTOC 2(a))."""
    scope = request.scope
    if _silent(scope) or request.service_only:
        return  # service alone needs no account of facts (UNTOC 18(15)(c))
    for name in _untold(scope):
        yield Found(("scope", name), _WANTED[name])


@rule("B12", Severity.WARNING, "UNTOC 2(a)", N_("The group has three members or more"))
def group_large_enough(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect three members at least, persons not yet known among them (UNTOC 2(a))."""
    count = request.scope.count
    if count is not None and count < SMALLEST_GROUP:
        yield Found(
            ("scope", "count"),
            N_(
                "An organized criminal group has three or more members; you entered {count}. Count those not yet known too."
            ),
            {"count": count},
        )


RULES: tuple[RequestRule, ...] = (group_described, group_complete, group_large_enough)
