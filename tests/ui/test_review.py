"""The review: article 18(15) letter by letter, findings that lead to their fields, what withholds the signature copy."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QLabel, QPushButton

from mlawriter.core.findings import Finding
from mlawriter.request.acknowledge import acknowledge, open_warnings
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS, step_of
from mlawriter.ui.review import Review
from mlawriter.ui.wizard import Wizard
from tests.ui.wizard_driving import desk_of, find, focused, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Open = Callable[..., Wizard]


@pytest.fixture
def open_review(qtbot: QtBot) -> Iterator[Open]:
    made: list[Wizard] = []

    def opened(request: Request) -> Wizard:
        wizard = Wizard(desk_of(request))
        made.append(wizard)
        show(qtbot, wizard)
        wizard.go("review")
        return wizard

    yield opened
    for wizard in made:
        wizard.desk.close()


def listed(review: Review) -> list[Finding]:
    return [link.finding for link in review.links()]


def test_every_finding_has_a_line_by_weight_and_step(open_review: Open) -> None:
    wizard = open_review(Request())

    lines = listed(wizard.review)

    assert sorted(map(id, lines)) == sorted(map(id, wizard.desk.findings))
    places = [(line.severity.rank, STEPS.index(step_of(line.path))) for line in lines]
    assert places == sorted(places)


def test_line_leads_to_its_field(open_review: Open) -> None:
    wizard = open_review(Request())
    link = next(link for link in wizard.review.links() if link.finding.path == ("signatory", "place"))

    link.button.click()

    assert wizard.current_key == "closing"
    assert focused() == "signatory/place"


def test_line_leads_into_the_entry_of_a_list(open_review: Open) -> None:
    request = ready_request()
    request.persons[1].address = ""
    wizard = open_review(request)
    link = next(link for link in wizard.review.links() if link.finding.path[:2] == ("persons", 1))

    link.button.click()

    assert focused().startswith("persons/1/")


def test_line_names_its_place_for_screen_readers(open_review: Open) -> None:
    wizard = open_review(Request())
    link = next(link for link in wizard.review.links() if link.finding.path == ("signatory", "place"))

    assert link.button.accessibleName() == "Go to Signature › Place"
    assert "Enter the place of signature." in link.button.accessibleDescription()


def test_coverage_says_which_letter_of_article_18_15_is_missing(open_review: Open) -> None:
    request = ready_request()
    request.facts.narrative = ""

    coverage = open_review(request).review.coverage

    assert coverage.state_of("c") == "⛔ Missing"
    assert coverage.state_of("a") == "✓ Covered"


def test_coverage_leads_to_what_is_missing(open_review: Open) -> None:
    request = ready_request()
    request.facts.narrative = ""
    wizard = open_review(request)

    find(wizard, QPushButton, "coverage-c").click()

    assert focused() == "facts/narrative"


def test_signature_copy_is_withheld_with_the_reason_while_something_blocks(open_review: Open) -> None:
    request = ready_request()
    request.signatory.place = ""
    wizard = open_review(request)
    final = find(wizard, QPushButton, "export-final")

    assert not final.isEnabled()
    assert "1 blocking finding stands" in find(wizard, QLabel, "readiness").text()
    assert "1 blocking finding stands" in final.accessibleDescription()
    assert find(wizard, QPushButton, "export-draft").isEnabled()


def test_signature_copy_is_offered_once_nothing_blocks(open_review: Open, qtbot: QtBot) -> None:
    request = ready_request()
    request.signatory.place = ""
    wizard = open_review(request)

    wizard.desk.put(("signatory", "place"), "Nairobi")

    final = find(wizard, QPushButton, "export-final")
    qtbot.waitUntil(final.isEnabled)
    assert not any(finding.path == ("signatory", "place") for finding in listed(wizard.review))


@pytest.mark.parametrize(("name", "final"), [("export-final", True), ("export-draft", False)])
def test_buttons_say_which_copy_is_wanted(open_review: Open, qtbot: QtBot, name: str, final: bool) -> None:
    wizard = open_review(ready_request())

    with qtbot.waitSignal(wizard.export_wanted) as asked:
        find(wizard, QPushButton, name).click()

    assert asked.args == [final]


def test_reason_given_for_a_warning_stands_beside_it(open_review: Open, qtbot: QtBot) -> None:
    request = ready_request()
    request.matter.stage = ""
    wizard = open_review(request)
    (warning,) = open_warnings(request, wizard.desk.findings)
    assert "a reason for 1 warning" in find(wizard, QLabel, "readiness").text()

    acknowledge(wizard.desk.open, warning, "The stage is secret.")
    wizard.desk.settle()

    link = next(link for link in wizard.review.links() if link.finding == warning)
    texts = [label.text() for label in link.findChildren(QLabel)]
    assert "Reason given: The stage is secret." in texts
    assert "Nothing stands in the way" in find(wizard, QLabel, "readiness").text()


def test_reason_can_be_taken_back(open_review: Open) -> None:
    request = ready_request()
    request.matter.stage = ""
    wizard = open_review(request)
    desk = wizard.desk
    (warning,) = open_warnings(request, desk.findings)
    acknowledge(desk.open, warning, "The stage is secret.")
    desk.settle()

    find(wizard.review, QPushButton, "withdraw").click()
    desk.settle()

    assert open_warnings(request, desk.findings) == [warning]
    assert not [link for link in wizard.review.links() if link.findChild(QPushButton, "withdraw")]
