"""Examine documents of their own kind: they stand alone, and a transfer says who is prosecuted, for what, until when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.role import PURSUED
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.penalty import Limitation

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings


def _transfers(request: Request) -> bool:
    return any(item.kind == "proceedings" for item in request.items)


def _mixed(request: Request, document: str) -> Iterator[tuple[str, int]]:
    if request.document:
        return
    for index, item in enumerate(request.items):
        if item.about.document == document:
            yield "items", index


@rule("F150", Severity.WARNING, "UNTOC 21", N_("A transfer of proceedings is a document of its own"))
def transfer_alone(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of a transfer of proceedings that is mixed with requests for assistance (UNTOC 21)."""
    for path in _mixed(request, "proceedings"):
        yield Found(
            path, N_("A transfer of proceedings and requests for assistance belong in separate documents.")
        )


@rule("F160", Severity.WARNING, "UNTOC 18(4)", N_("Spontaneous information is a document of its own"))
def information_alone(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of information that is mixed with requests: its conditions would bind the request (UNTOC 18(4))."""
    for path in _mixed(request, "spontaneous"):
        yield Found(
            path,
            N_(
                "Information and requests belong in separate documents. Begin a new one for this information."
            ),
        )


@rule("F151", Severity.BLOCKING, "UNTOC 21", N_("A transfer of proceedings names who is prosecuted"))
def suspect_named(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require a suspect or an accused, known or not, where proceedings are to be transferred (UNTOC 21)."""
    if _transfers(request) and not any(person.role in PURSUED for person in request.persons):
        yield Found(
            ("persons",),
            N_("Add the person against whom the proceedings are conducted, as suspect or accused."),
        )


@rule(
    "F158",
    Severity.WARNING,
    "UNTOC 21, 11(5)",
    N_("A transfer of proceedings tells the limitation of each offence"),
)
def limitation_told(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the limitation of each offence, which goes on running while the transfer is considered (UNTOC 11(5))."""
    if not _transfers(request):
        return
    for index, offence in enumerate(request.offences):
        if offence.limitation in {None, Limitation.UNKNOWN}:
            yield Found(
                ("offences", index, "limitation"),
                N_("Say when this offence is time-barred: the time runs while the transfer is considered."),
            )


@rule(
    "F159",
    Severity.WARNING,
    "UNTOC 21",
    N_("A transfer of proceedings describes the conduct of each offence"),
)
def conduct_told(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the conduct in plain words: the requested State prosecutes under its own law (UNTOC 21)."""
    if not _transfers(request):
        return
    for index, offence in enumerate(request.offences):
        if not offence.dual.conduct.strip() and not any(one.conduct.strip() for one in offence.dual.elements):
            yield Found(
                ("offences", index, "dual", "conduct"),
                N_(
                    "Describe the conduct in plain words: it will be judged under the law of the requested State."
                ),
            )


RULES: tuple[RequestRule, ...] = (
    transfer_alone,
    information_alone,
    suspect_named,
    limitation_told,
    conduct_told,
)
