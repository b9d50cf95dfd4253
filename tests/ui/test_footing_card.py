"""What carries the request, explained beneath the questions; what other treaties ask for, in the review."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QLabel, QPushButton

from mlawriter.core.answer import Answer
from mlawriter.request.basis import OtherTreaty
from mlawriter.request.request import Request
from mlawriter.ui.contents_table import ContentsTable
from mlawriter.ui.footing_card import FootingCard
from mlawriter.ui.wizard import Wizard
from tests.ui.wizard_driving import desk_of, find, focused, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Open = Callable[..., Wizard]


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Open]:
    made: list[Wizard] = []

    def opened(request: Request, page: str = "basis", tag: str = "en") -> Wizard:
        wizard = Wizard(desk_of(request, tag))
        made.append(wizard)
        show(qtbot, wizard)
        wizard.go(page)
        return wizard

    yield opened
    for wizard in made:
        wizard.desk.close()


def card_of(wizard: Wizard) -> FootingCard:
    card: FootingCard = find(wizard.page, FootingCard, "footing")
    return card


def with_treaty(title: str) -> Request:
    request = ready_request()
    treaty = {"title": title, "instrument": "bilateral", "binding": "yes", "governs": "yes"}
    basis = {**request.basis.model_dump(), "other_treaty": "yes", "treaties": [treaty]}
    return Request.model_validate({**request.model_dump(), "basis": basis})


def shown(card: FootingCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_page_explains_what_carries_the_request(open_page: Open) -> None:
    sentences = card_of(open_page(ready_request())).sentences()

    assert any(line.startswith("✓ Carries the request: Article 18") for line in sentences)


def test_the_explanation_follows_each_answer(qtbot: QtBot, open_page: Open) -> None:
    wizard = open_page(ready_request())
    card = card_of(wizard)

    wizard.desk.put(("basis", "other_treaty"), OtherTreaty.UNKNOWN)
    wizard.desk.settle()

    assert not any("Carries the request" in line for line in card.sentences())
    qtbot.waitUntil(lambda: "without its paragraphs 9 to 29" in shown(card))
    assert "Article 18 of the Convention: no other treaty" not in shown(card)


def test_an_open_point_leads_to_its_field(open_page: Open) -> None:
    wizard = open_page(Request())
    card = card_of(wizard)
    button = find(card, QPushButton, f"footing-{len(card.sentences()) - 1}")
    assert button.accessibleName().startswith("Go to Which organized criminal group")

    button.click()

    assert (wizard.current_key, focused()) == ("scope", "scope/members")


def test_the_explanation_speaks_the_officers_language(open_page: Open) -> None:
    sentences = card_of(open_page(ready_request(), tag="ar")).sentences()

    assert any("المادة 18 من الاتفاقية" in line for line in sentences)


def test_a_title_is_shown_as_typed(open_page: Open) -> None:
    wizard = open_page(with_treaty("<b>Treaty</b> {x}"))

    texts = [label.text() for label in card_of(wizard).findChildren(QLabel)]
    assert any("<b>Treaty</b> {x}: it is a treaty" in text for text in texts)


def test_the_review_explains_it_too(open_page: Open) -> None:
    wizard = open_page(ready_request(), "review")
    card = card_of(wizard)
    assert any("Carries the request" in line for line in card.sentences())

    wizard.desk.put(("basis", "requested", "party"), Answer.NO)
    wizard.desk.settle()

    assert any("cites nothing of it" in line for line in card.sentences())


def test_the_review_lists_what_another_treaty_asks_for(open_page: Open) -> None:
    table: ContentsTable = find(
        open_page(with_treaty("Treaty of T"), "review"), ContentsTable, "contents-by-treaty"
    )

    texts = [label.text() for label in table.findChildren(QLabel)]
    assert table.isVisible()
    assert {"Treaty of T", "✓ Covered"} <= set(texts)
    assert any(text.startswith("Text of the law, and the maximum penalty [") for text in texts)


def test_without_another_treaty_the_review_lists_nothing_more(open_page: Open) -> None:
    table = find(open_page(ready_request(), "review"), ContentsTable, "contents-by-treaty")

    assert not table.isVisible()


def test_a_point_leads_to_what_is_missing(open_page: Open) -> None:
    request = with_treaty("Treaty of T")
    request.offences[1].maximum = None
    wizard = open_page(request, "review")

    find(wizard, QPushButton, "contents-0-1").click()

    assert focused() == "offences/1/maximum"
