"""Explain from the recorded answers alone which treaty carries a request, what may be cited, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Path
from mlawriter.i18n.messages import N_
from mlawriter.request.basis import OtherTreaty
from mlawriter.request.conditions import Assurance
from mlawriter.request.footing_ways import links, measures, ways
from mlawriter.request.party import PartyStatus
from mlawriter.request.reason import Part, Reason

if TYPE_CHECKING:
    from mlawriter.request.request import Request


def footing(request: Request) -> list[Reason]:
    """Return the explanation in the order of the decision: Parties, other treaties, ways, links, measures.

    Nothing is supposed: an answer that is missing makes a line that is open.
    """
    reasons = [
        *_parties(request),
        *_other_treaties(request),
        *_without_the_convention(request),
        *_beside(request),
        *ways(request),
        *links(request),
        *measures(request),
        *_confirmed(request),
    ]
    if not request.document:
        return reasons
    # A document of its own kind cites no treaty beside the Convention, and leaves out what it has no place for.
    return [
        reason
        for reason in reasons
        if reason.path[:2] != ("basis", "treaties") and not request.leaves_out(reason.path)
    ]


def _parties(request: Request) -> Iterator[Reason]:
    basis = request.basis
    if basis.both_parties:
        yield Reason(
            Part.FOLLOWS,
            N_("Both States are recorded as Parties to the Convention: the letter may rely on article 18."),
            "UNTOC 18(1)",
            ("basis", "requesting", "party"),
        )
        return
    if not request.basis.excluded:
        yield from _not_answered("requesting", basis.requesting)
        yield from _not_answered("requested", basis.requested)
        return
    name = "requesting" if basis.requesting.party is Answer.NO else "requested"
    yield Reason(
        Part.UNUSED,
        N_(
            "A State is recorded as not Party to the Convention: the letter cites nothing of it, neither article 18 nor its other articles."
        ),
        "UNTOC 18(1)",
        ("basis", name, "party"),
    )


def _not_answered(name: str, status: PartyStatus) -> Iterator[Reason]:
    if status.party is not Answer.YES:
        asking = name == "requesting"
        yield Reason(
            Part.OPEN,
            N_(
                "Is the requesting State a Party? Until this is known, the letter cites nothing of the Convention."
            )
            if asking
            else N_(
                "Is the requested State a Party? Until this is known, the letter cites nothing of the Convention."
            ),
            "UNTOC 18(1)",
            ("basis", name, "party"),
        )


def _other_treaties(request: Request) -> Iterator[Reason]:
    basis = request.basis
    at: Path = ("basis", "other_treaty")
    for index, treaty in enumerate(basis.treaties):
        if treaty.comes_first and not basis.applied_in_lieu:
            yield Reason(
                Part.CARRIES,
                N_(
                    "{treaty}: it is a treaty of mutual legal assistance that binds both States. It governs and is named first."
                ),
                "UNTOC 18(7)",
                ("basis", "treaties", index),
                {"treaty": treaty.named},
            )
        elif treaty.comes_first:
            yield Reason(
                Part.BESIDE,
                N_(
                    "{treaty}: it stays in force; what both States agreed takes the place of its corresponding provisions."
                ),
                "UNTOC 18(7)",
                ("basis", "treaties", index),
                {"treaty": treaty.named},
            )
    if not basis.both_parties:
        return
    if basis.applied_in_lieu:
        yield from _in_lieu(request)
    elif basis.other_treaty_governs:
        if not basis.governing:
            yield Reason(
                Part.OPEN,
                N_(
                    "Which treaty of mutual legal assistance binds both States? It governs, and is not recorded yet."
                ),
                "UNTOC 18(7)",
                ("basis", "treaties"),
            )
        yield Reason(
            Part.BESIDE,
            N_(
                "The Convention stands beside the treaty that governs: paragraphs 1 to 8 and 30 of article 18 may be cited, paragraphs 9 to 29 not, unless both States agree to apply them instead."
            ),
            "UNTOC 18(6), 18(7)",
            at,
        )
    elif basis.other_treaty is OtherTreaty.NONE:
        yield Reason(
            Part.CARRIES,
            N_(
                "Article 18 of the Convention: no other treaty of mutual legal assistance was found, so that its paragraphs 9 to 29 apply as well."
            ),
            "UNTOC 18(7)",
            at,
        )
    else:
        yield Reason(
            Part.OPEN,
            N_(
                "Does another treaty of mutual legal assistance bind both States? Until this is known, the letter relies on article 18 without its paragraphs 9 to 29."
            ),
            "UNTOC 18(7)",
            at,
        )


def _in_lieu(request: Request) -> Iterator[Reason]:
    if request.basis.in_lieu_agreement.strip():
        yield Reason(
            Part.CARRIES,
            N_(
                "Article 18 of the Convention, paragraphs 9 to 29 included: both States agreed to apply it instead of their treaty."
            ),
            "UNTOC 18(7)",
            ("basis", "in_lieu_agreement"),
        )
    else:
        yield Reason(
            Part.OPEN,
            N_(
                "When and how did both States agree to apply article 18 instead of their treaty? Without that agreement the treaty governs."
            ),
            "UNTOC 18(7)",
            ("basis", "in_lieu_agreement"),
        )


def _without_the_convention(request: Request) -> Iterator[Reason]:
    basis = request.basis
    if basis.both_parties or basis.governing or basis.beside:
        return
    if Assurance.RECIPROCITY in request.assurances.given:
        yield Reason(
            Part.CARRIES,
            N_(
                "Reciprocity: your authority assures it, and the law of the requested State decides whether it is enough."
            ),
            "Practice: United States CRM 276",
            ("assurances", "given"),
        )
    elif basis.explanation.strip():
        yield Reason(
            Part.CARRIES,
            N_("What you explain in your own words: the letter prints it as it stands."),
            "UNTOC 18(1)",
            ("basis", "explanation"),
        )
    elif request.basis.excluded:
        yield Reason(
            Part.OPEN,
            N_(
                "Nothing carries the request yet. Record another treaty, or an assurance of reciprocity if your authority may give it."
            ),
            "UNTOC 18(1)",
            ("basis", "treaties"),
        )


def _beside(request: Request) -> Iterator[Reason]:
    basis = request.basis
    alone = not basis.both_parties and not basis.governing
    for index, treaty in enumerate(basis.treaties):
        at: Path = ("basis", "treaties", index)
        if treaty.comes_first:
            continue
        if treaty.binds_both:
            yield Reason(
                Part.CARRIES if alone else Part.BESIDE,
                N_(
                    "{treaty}: it is recorded as in force between both States. The letter names it for what it covers."
                ),
                "UNTOC 18(6)",
                at,
                {"treaty": treaty.named},
            )
        elif treaty.binding is Answer.NO:
            yield Reason(
                Part.UNUSED,
                N_(
                    "{treaty}: it is recorded as not in force between both States. The letter does not name it."
                ),
                "UNTOC 18(6)",
                (*at, "binding"),
                {"treaty": treaty.named},
            )
        elif treaty.instrument is not None or treaty.title.strip():
            yield Reason(
                Part.OPEN,
                N_(
                    "{treaty}: is it in force between both States? Until this is known, the letter does not name it."
                ),
                "UNTOC 18(6)",
                (*at, "binding"),
                {"treaty": treaty.named},
            )


def _confirmed(request: Request) -> Iterator[Reason]:
    basis = request.basis
    answered = Answer.YES in {basis.requesting.party, basis.requested.party} or basis.treaties
    if answered and not (basis.confirmed_by.strip() or basis.status_source.strip()):
        yield Reason(
            Part.OPEN,
            N_("Who says so? No source of the answers on the Parties is recorded."),
            "Practice",
            ("basis", "status_source"),
        )
