"""The errors that drafting tools often make: reference/rules.md lists them, and none may come in by the back door."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from mlawriter.assistance.types import TYPES
from mlawriter.core.fields import Need, declared
from mlawriter.core.findings import Finding, Severity
from mlawriter.directory.channel import Channel
from mlawriter.directory.practice import Insistence, Practice
from mlawriter.request.acknowledge import withheld
from mlawriter.request.catalogue import all_rules
from mlawriter.request.dual_criminality import DualCriminality, DualStatus
from mlawriter.request.examine import examine
from mlawriter.request.request import Request


def blocking(request: Request, today: date) -> list[Finding]:
    return [finding for finding in examine(request, today) if finding.severity is Severity.BLOCKING]


def test_service_alone_is_not_blocked_for_want_of_facts(complete: Request, today: date) -> None:
    complete.items = [item for item in complete.items if item.kind == "service"]
    complete.facts.narrative = ""
    complete.facts.evidence_there = ""
    complete.scope.members = complete.scope.period = complete.scope.aim = complete.scope.benefit = ""
    complete.scope.count = None

    assert blocking(complete, today) == []
    assert not [finding for finding in examine(complete, today) if finding.path[0] == "facts"]


def test_unknown_person_with_a_reason_is_not_blocked(complete: Request, today: date) -> None:
    unknown = complete.persons[5]
    assert not unknown.shown
    assert not unknown.address

    assert blocking(complete, today) == []


@pytest.mark.parametrize("status", [None, *DualStatus])
def test_dual_criminality_never_blocks(status: DualStatus | None, complete: Request, today: date) -> None:
    for offence in complete.offences:
        offence.dual = DualCriminality(status=status)

    assert blocking(complete, today) == []


def test_not_even_a_state_that_insists_on_dual_criminality_blocks(complete: Request, today: date) -> None:
    for offence in complete.offences:
        offence.dual = DualCriminality()
    insisting = Practice({check.code: Insistence("Letter of 2 May 2026") for check in all_rules()})

    found = [one for one in examine(complete, today, practice=insisting) if "dual" in one.path]

    assert {one.severity for one in found if one.code == "E06"} == {Severity.WARNING}
    assert not [one for one in found if one.severity is Severity.BLOCKING]


def test_no_field_of_dual_criminality_is_needed() -> None:
    assert {field.ui.need for field in declared(DualCriminality)} == {Need.OPTIONAL}


def test_offence_of_another_name_than_the_conventions_is_accepted(complete: Request, today: date) -> None:
    complete.offences[0].name = "Handling of the fruits of iniquity"
    complete.offences[1].name = "Membership in a brotherhood"

    assert examine(complete, today) == []


def test_offence_needs_neither_group_nor_border_in_its_definition(complete: Request, today: date) -> None:
    complete.offences[0].text = "Whoever hides where property comes from is punished."

    assert examine(complete, today) == []


def test_findings_withhold_the_signature_copy_alone(today: date) -> None:
    empty = Request()

    assert withheld(empty, examine(empty, today)).blocking
    assert not any("draft" in check.title.lower() for check in all_rules())


def test_nothing_is_claimed_of_a_state_before_the_officer_answers() -> None:
    basis = Request().basis

    assert (basis.requesting.party, basis.requested.party) == (None, None)
    assert (basis.other_treaty, basis.protocols, basis.treaties, basis.in_lieu) == (None, [], [], False)
    assert Request().assurances.given == []
    assert Request().language.accepted is None


def test_detained_persons_get_no_fifteen_days_and_free_ones_not_fewer(complete: Request, today: date) -> None:
    with_days = [kind for kind in TYPES if "safe_conduct_days" in kind.model_fields]
    assert [kind.about.paragraphs for kind in with_days] == [("18(3)(b)",), ("18(3)(h)",)]
    service = next(item for item in complete.items if item.kind == "service")
    service.safe_conduct = True
    service.safe_conduct_days = 14

    assert [finding.code for finding in blocking(complete, today)] == ["F81"]


def test_no_sentence_of_ours_orders_the_requested_state() -> None:
    order = re.compile(r"requested State (must|shall|has to)|you must", re.IGNORECASE)

    assert [check.title for check in all_rules() if order.search(check.title)] == []
    labels = [field.ui.label + field.ui.help for kind in TYPES for field in declared(kind)]
    assert [label for label in labels if order.search(label)] == []


@pytest.mark.parametrize("usual", [Channel.CENTRAL, Channel.DIPLOMATIC])
def test_interpol_is_never_a_usual_channel(usual: Channel, complete: Request, today: date) -> None:
    complete.conditions.urgency.urgent = False
    complete.requested.channel = usual
    assert blocking(complete, today) == []

    complete.requested.channel = Channel.INTERPOL

    assert {finding.code for finding in blocking(complete, today)} == {"A08"}


@pytest.mark.parametrize(
    "weaken",
    [
        lambda request: setattr(request.offences[0], "text", ""),
        lambda request: setattr(request.persons[0], "nationality", ""),
        lambda request: setattr(request.requested, "designation_checked", None),
        lambda request: setattr(request.conditions.confidentiality, "reason", ""),
    ],
)
def test_what_the_convention_does_not_ask_never_blocks(
    weaken: Callable[[Request], None], complete: Request, today: date
) -> None:
    weaken(complete)

    findings = examine(complete, today)

    assert findings
    assert blocking(complete, today) == []
