"""What is known of the requested State, inside the wizard: shown with its sources, put in when wanted, never silently."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from mlawriter.casebook.office import Office
from mlawriter.core.answer import Answer
from mlawriter.directory.channel import Channel
from mlawriter.directory.directory import Directory
from mlawriter.directory.own_record import OwnMembership, OwnRecord, OwnText, OwnWay
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.request.from_directory import take_over
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.party import PartyStatus, Protocol, ProtocolParties, ProtocolStatus
from mlawriter.request.request import Request
from mlawriter.request.verified import Checked, Verified
from mlawriter.ui.accepted_card import AcceptedCard, written_of
from mlawriter.ui.desk import Desk, Officer
from mlawriter.ui.editors import LineEditor
from mlawriter.ui.known_card import KnownCard
from mlawriter.ui.local_clock import LocalClock
from mlawriter.ui.own_record import OwnRecordDialog
from mlawriter.ui.take_over import TakeOver
from mlawriter.ui.wizard import Wizard
from tests.ui.wizard_driving import find, focused, scenario_day, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

    Open = Callable[..., Wizard]

OWN = {
    "DE": OwnRecord(
        authority=OwnText(
            text="Bundesamt für Justiz", source="call", checked=dt.date(2026, 11, 2), initials="AB"
        ),
        address=OwnText(text="1 Example Street"),
        channel=OwnWay(channel=Channel.DIPLOMATIC),
    )
}
GERMANY = "Federal Ministry of Justice"


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Open]:
    made: list[Wizard] = []

    def opened(
        asked: str = "",
        *,
        page: str = "authorities",
        tag: str = "en",
        own: dict[str, OwnRecord] | None = None,
        initials: str = "",
    ) -> Wizard:
        request = Request()
        request.requesting.state, request.requested.state = "ES", asked
        made_of: dict[tuple[str, ...], Directory] = {}

        def office() -> Office:
            recorded = tuple(own or ())
            if recorded not in made_of:
                made_of[recorded] = Directory(shipped(), dict(own or {}))
            return Office(directory=made_of[recorded])

        desk = Desk(
            OpenRequest(request),
            translator(tag, "interface"),
            today=scenario_day,
            office=office,
            officer=lambda: Officer(initials),
        )
        wizard = Wizard(desk)
        made.append(wizard)
        show(qtbot, wizard)
        wizard.go(page)
        return wizard

    yield opened
    for wizard in made:
        wizard.desk.close()


def card_of(wizard: Wizard) -> KnownCard:
    card: KnownCard = find(wizard.page, KnownCard, "known")
    return card


def choose(wizard: Wizard, code: str) -> None:
    wizard.desk.put(("requested", "state"), code)
    wizard.desk.settle()


def tick(card: KnownCard, key: str) -> QCheckBox:
    box: QCheckBox = find(card, QCheckBox, f"known-{key}-verified")
    return box


def status(card: KnownCard, key: str) -> str:
    label: QLabel = find(card, QLabel, f"known-{key}-status")
    return label.text()


def test_choosing_the_state_tells_at_once_what_is_known(open_page: Open) -> None:
    wizard = open_page()
    card = card_of(wizard)
    assert not card.isVisible()

    choose(wizard, "DE")

    said = card.sentences()
    assert card.isVisible()
    assert "Yes, both bound from 14 July 2006" in said
    assert GERMANY in said
    assert "in German or with a German translation" in said
    assert "as printed on 1 May 2025; from an official text." in said
    assert "more than twelve months ago, the oldest on" in said
    assert "SHERLOC" in said


def test_what_is_not_known_is_said_in_one_line(open_page: Open) -> None:
    card = card_of(open_page("TD"))

    assert card.sentences().count("Not known in this directory") == 1
    assert "Ask its embassy, or look in SHERLOC." in card.sentences()


def test_a_state_that_wants_diplomats_and_named_nobody_is_asked_through_its_ministry(
    open_page: Open,
) -> None:
    wizard = open_page()
    wizard.desk.put(("language", "tag"), "fr")
    choose(wizard, "YE")
    card = card_of(wizard)
    assert "Protocols" in card.sentences()
    assert "Not known in this directory" in card.sentences()  # of INTERPOL
    assert "Designated authority" not in card.sentences()

    find(card, QPushButton, "known-channel-use").click()

    requested = wizard.desk.open.request.requested
    assert (requested.name, requested.channel) == ("Ministère des affaires étrangères", Channel.DIPLOMATIC)
    assert not find(card, QPushButton, "known-channel-use").isVisible()
    wizard.desk.open.undo()
    assert wizard.desk.open.request.requested.name == ""


def test_the_ministry_goes_with_the_state_for_which_it_was_put_in(open_page: Open) -> None:
    wizard = open_page()
    choose(wizard, "YE")
    find(card_of(wizard), QPushButton, "known-channel-use").click()

    choose(wizard, "DE")

    assert wizard.desk.open.request.requested.name == GERMANY


def test_a_name_that_is_there_stays_where_the_ministry_could_be_put(open_page: Open) -> None:
    wizard = open_page()
    choose(wizard, "YE")
    wizard.desk.put(("requested", "name"), "Ministry of Justice")

    find(card_of(wizard), QPushButton, "known-channel-use").click()

    assert wizard.desk.open.request.requested.name == "Ministry of Justice"
    assert wizard.desk.open.request.requested.channel is Channel.DIPLOMATIC


def test_details_unfold_by_keyboard(qtbot: QtBot, open_page: Open) -> None:
    card = card_of(open_page("DE"))
    assert "Declaration on article 5(3)" not in card.sentences()

    card.details.setFocus()
    qtbot.keyClick(card.details, Qt.Key.Key_Space)

    assert "Declaration on article 5(3)" in card.sentences()
    assert card.details.text() == "Hide details"


def test_the_card_is_built_anew_for_another_state_alone(open_page: Open) -> None:
    wizard = open_page("DE")
    card = card_of(wizard)
    lines = list(card.lines)

    wizard.desk.put(("matter", "subject"), "Smuggling")
    wizard.desk.put(("requested", "name"), "Another office")
    wizard.desk.settle()

    assert all(one is other for one, other in zip(card.lines, lines, strict=True))
    choose(wizard, "ES")
    assert card.lines[0] is not lines[0]


def test_what_the_office_records_meanwhile_is_shown_at_once(open_page: Open) -> None:
    own: dict[str, OwnRecord] = {}
    wizard = open_page("DE", own=own)
    card = card_of(wizard)
    assert "Bundesamt" not in card.sentences()

    own.update(OWN)
    wizard.desk.examine()

    assert "Your own record, checked on 2 November 2026 by AB. Source: call." in card.sentences()
    assert "Through the diplomatic channel" in card.sentences()


def test_the_offices_own_record_is_one_button_away(window: Window) -> None:
    window.filing.new()
    assert window.wizard is not None
    window.wizard.desk.put(("requested", "state"), "TD")
    card = card_of(window.wizard)

    card.record.click()

    dialog = window.findChild(OwnRecordDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_the_known_name_is_put_in_as_text_that_one_undo_takes_back(open_page: Open) -> None:
    wizard = open_page()

    choose(wizard, "DE")

    requested = wizard.desk.open.request.requested
    assert requested.name == GERMANY
    assert "taken from the directory: a translation" in status(card_of(wizard), "authority")
    wizard.desk.open.undo()
    assert (requested.name, requested.state) == ("", "DE")
    wizard.desk.open.undo()
    assert (requested.name, requested.state) == ("", "")
    wizard.desk.open.redo()
    assert (requested.name, requested.state) == ("", "DE")


def test_a_name_of_the_officers_own_is_never_replaced(open_page: Open) -> None:
    wizard = open_page()
    wizard.desk.put(("requested", "name"), "Office of the officer's choice")

    choose(wizard, "DE")

    assert wizard.desk.open.request.requested.name == "Office of the officer's choice"
    assert "Your request says otherwise." in status(card_of(wizard), "authority")


def test_a_name_put_in_goes_when_another_state_is_chosen(open_page: Open) -> None:
    wizard = open_page()
    choose(wizard, "DE")

    choose(wizard, "TD")

    assert wizard.desk.open.request.requested.name == ""


def test_a_region_with_an_authority_of_its_own_is_told_of_itself(open_page: Open) -> None:
    wizard = open_page()
    choose(wizard, "CN")

    wizard.desk.put(("requested", "region"), "Hong Kong SAR")
    wizard.desk.settle()

    requested = wizard.desk.open.request.requested
    assert (requested.asked, requested.name) == ("HK", "Secretary for Justice, Department of Justice")
    assert "notified by China for Hong Kong" in card_of(wizard).sentences()
    wizard.desk.put(("requested", "region"), "Tibet")
    wizard.desk.settle()
    assert "notified by China for Hong Kong" not in card_of(wizard).sentences()


def test_use_puts_name_and_own_address_in_one_step(qtbot: QtBot, open_page: Open) -> None:
    wizard = open_page("DE", own=OWN)
    card = card_of(wizard)
    button: QPushButton = find(card, QPushButton, "known-authority-use")

    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)

    requested = wizard.desk.open.request.requested
    assert (requested.name, requested.address) == ("Bundesamt für Justiz", "1 Example Street")
    assert not button.isVisible()
    assert "from your own record" in status(card, "authority")
    assert "The directory says otherwise: Federal Ministry of Justice." in card.sentences()
    wizard.desk.open.undo()
    requested = wizard.desk.open.request.requested
    assert (requested.name, requested.address) == ("", "")


def test_use_puts_the_channel_in(open_page: Open) -> None:
    wizard = open_page("DE", own=OWN)
    button: QPushButton = find(card_of(wizard), QPushButton, "known-channel-use")

    button.click()

    assert wizard.desk.open.request.requested.channel is Channel.DIPLOMATIC


def test_a_tick_wants_initials_and_records_day_and_value(qtbot: QtBot, open_page: Open) -> None:
    wizard = open_page("DE")
    card = card_of(wizard)
    tick(card, "authority").setFocus()
    qtbot.keyClick(tick(card, "authority"), Qt.Key.Key_Space)
    assert not tick(card, "authority").isChecked()
    assert focused() == "known-initials"
    why: QLabel = find(card, QLabel, "known-why-initials")
    assert why.isVisible()
    assert why.text().startswith("Enter your initials first")

    qtbot.keyClicks(card.initials, "AB")
    tick(card, "authority").click()

    assert not why.isVisible()
    requested = wizard.desk.open.request.requested
    (one,) = requested.verified
    assert (one.value, one.by, one.on, one.printed) == (GERMANY, "AB", scenario_day(), dt.date(2025, 5, 1))
    assert requested.designation_checked == scenario_day()
    assert status(card, "authority").startswith("Verified on")
    wizard.desk.open.undo()
    assert wizard.desk.open.request.requested.verified == []
    assert not tick(card, "authority").isChecked()


def test_the_initials_written_last_are_there_already(open_page: Open) -> None:
    wizard = open_page("DE", initials="CD")

    tick(card_of(wizard), "languages").click()

    (one,) = wizard.desk.open.request.requested.verified
    assert (one.value, one.code, one.by) == ("German", "de", "CD")


def test_an_own_record_that_nothing_is_known_has_no_tick(open_page: Open) -> None:
    unknown = OwnRecord(treaties={Convention.UNTOC: OwnMembership(source="Letter")})

    card = card_of(open_page("DE", own={"DE": unknown}, initials="CD"))

    assert "Party to the Convention" in card.sentences()
    assert card.findChildren(QCheckBox, "known-untoc-verified") == []
    assert tick(card, "languages").isEnabled()


def test_initials_of_a_tick_are_kept_and_survive_another_language(
    window: Window, preferences: Preferences
) -> None:
    window.filing.new()
    assert window.wizard is not None
    window.wizard.desk.put(("requested", "state"), "DE")
    card = card_of(window.wizard)
    card.initials.setText("EF")

    tick(card, "languages").click()
    preferences.speak_with(translator("fr", "interface"))

    assert preferences.settings.initials == "EF"
    assert window.wizard is not None
    assert card_of(window.wizard).initials.text() == "EF"


def test_undo_by_keyboard_leads_back_over_each_step(qtbot: QtBot, open_page: Open) -> None:
    wizard = open_page("DE", own=OWN, initials="CD")
    card = card_of(wizard)
    empty = wizard.desk.open.request.model_dump()
    find(card, QPushButton, "known-authority-use").click()
    tick(card, "authority").click()
    line: LineEditor = find(wizard.page, LineEditor, "requested/name")
    assert line.text() == "Bundesamt für Justiz"

    for _ in range(2):
        qtbot.keyClick(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert wizard.desk.open.request.model_dump() == empty
    assert line.text() == ""


def test_a_changed_value_drops_the_tick_and_says_so(open_page: Open) -> None:
    wizard = open_page("DE")
    card = card_of(wizard)
    card.initials.setText("AB")
    tick(card, "authority").click()
    tick(card, "languages").click()
    assert tick(card, "languages").isChecked()

    wizard.desk.put(("requested", "name"), "Another office")
    wizard.desk.settle()

    assert not tick(card, "authority").isChecked()
    assert "has changed since: verify it again" in status(card, "authority")
    assert tick(card, "languages").isChecked()


def test_a_tick_drops_when_the_directory_says_something_else_by_now(open_page: Open) -> None:
    wizard = open_page("DE")
    before = Verified(what=Checked.LANGUAGES, state="DE", code="de en", on=scenario_day(), by="AB")

    wizard.desk.open.put(("requested", "verified"), [before])

    card = card_of(wizard)
    assert not tick(card, "languages").isChecked()
    assert "has changed since: verify it again" in status(card, "languages")


def test_the_clock_runs_only_while_it_is_seen(open_page: Open) -> None:
    wizard = open_page("DE")
    timer = find(card_of(wizard).clock, QTimer, "")

    assert timer.isActive()
    assert timer.remainingTime() <= 60_001
    wizard.go("basis")
    assert not timer.isActive()
    wizard.go("authorities")
    assert timer.isActive()


def test_the_time_there_is_told_and_follows_the_clock(qtbot: QtBot, open_page: Open) -> None:
    hour = [dt.datetime(2026, 11, 22, 12, 5, 30, tzinfo=dt.UTC)]
    clock = LocalClock(translator("en", "interface"), open_page("DE"), lambda: hour[0])
    clock.show()

    clock.follow("KE", "ME")
    assert clock.text() == "15:05 there, 2 hours ahead"
    hour[0] += dt.timedelta(minutes=1)
    clock.refresh()
    assert clock.text() == "15:06 there, 2 hours ahead"
    clock.follow("IN", "ME")
    assert clock.text() == "17:36 there, 4:30 ahead"
    clock.follow("BR", "ME")
    assert clock.text().splitlines() == [
        "Sao Paulo: 09:06 there, 4 hours behind",
        "Eirunepe: 07:06 there, 6 hours behind",
        "Fernando de Noronha: 10:06 there, 3 hours behind",
    ]
    clock.follow("NZ", "ME")
    assert "on Monday, 23 November 2026 there" in clock.text()
    clock.follow("DE", "ME")
    assert clock.text() == "13:06 there, the same time as with you"
    clock.follow("DE", "ME", "Asia/Tokyo")
    assert clock.text() == "13:06 there, 8 hours behind"
    clock.follow("", "ME")
    assert clock.isHidden()


def test_the_basis_is_taken_over_with_its_source_in_one_step(qtbot: QtBot, open_page: Open) -> None:
    wizard = open_page("DE", page="basis")
    offer = wizard.page.findChild(TakeOver)
    assert offer is not None

    offer.button.setFocus()
    qtbot.keyClick(offer.button, Qt.Key.Key_Space)

    basis = wizard.desk.open.request.basis
    assert (basis.requesting.party, basis.requested.since) == (Answer.YES, dt.date(2006, 6, 14))
    assert "UN Treaty Collection" in basis.status_source
    assert "as printed on 27 January 2014" in basis.status_source
    assert offer.answer.isVisible()
    wizard.desk.open.undo()
    assert wizard.desk.open.request.basis == Request().basis
    assert not offer.answer.isVisible()


def test_the_page_of_the_language_offers_what_the_state_accepts(open_page: Open) -> None:
    wizard = open_page("AM", page="closing")
    card: AcceptedCard = find(wizard.page, AcceptedCard, "accepted-languages")
    assert list(card.buttons) == ["en", "ru"]
    assert "Armenian, English and Russian" in card.sentences()

    card.buttons["ru"].click()

    language = wizard.desk.open.request.language
    assert (language.tag, language.accepted) == ("ru", Answer.YES)
    assert not card.buttons["ru"].isEnabled()
    wizard.desk.open.undo()
    language = wizard.desk.open.request.language
    assert (language.tag, language.accepted) == ("", None)


def test_the_page_of_the_language_says_what_is_not_known(open_page: Open) -> None:
    card: AcceptedCard = find(open_page("ES", page="closing").page, AcceptedCard, "accepted-languages")

    assert (
        "Languages accepted: Not known in this directory. Ask its embassy, or look in SHERLOC."
        in card.sentences()
    )
    assert card.buttons == {}


def test_a_language_without_script_stands_for_each_and_no_script_for_another() -> None:
    assert [one.tag for one in written_of(["sr"])] == ["sr_Latn", "sr_Cyrl"]
    assert written_of(["zh_Hant"]) == ()


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_the_card_says_all_in_every_language_and_fits(open_page: Open, tag: str) -> None:
    wizard = open_page("CN", tag=tag)
    card = card_of(wizard)
    card.details.setChecked(True)

    names = [child for child in card.findChildren(QWidget) if child.isVisible()]

    assert all(child.width() <= card.width() for child in names)
    assert wizard.page.horizontalScrollBar().maximum() == 0


def test_what_was_put_in_for_a_state_goes_with_it_in_one_step(open_page: Open) -> None:
    wizard = open_page("DE", own=OWN)
    opened = wizard.desk.open
    request = opened.request
    taken = take_over(request, wizard.desk.directory)
    assert taken is not None
    request.basis = taken.basis
    request.basis.protocols = [
        ProtocolParties(
            protocol=Protocol.SMUGGLING,
            requested=ProtocolStatus(party=Answer.YES, since=dt.date(2006, 6, 14)),
        )
    ]
    request.requested.state_name = "République fédérale d’Allemagne"
    request.requested.name, request.requested.address = "Bundesamt für Justiz", "1 Example Street"
    request.requested.channel = Channel.DIPLOMATIC
    request.requested.designation_checked = scenario_day()
    request.requested.their_reference = "7/26"
    asking, before = request.basis.requesting.model_copy(), request.model_dump()

    choose(wizard, "TD")

    requested, basis = request.requested, request.basis
    assert basis.requested == PartyStatus()
    assert basis.protocols[0].requested == ProtocolStatus()
    assert basis.requesting == asking
    assert (requested.state_name, requested.name, requested.address) == ("", "", "")
    assert (requested.channel, requested.designation_checked) == (None, None)
    assert requested.their_reference == "7/26"
    done: QLabel = find(card_of(wizard), QLabel, "known-done")
    assert done.isVisible()
    assert done.text().startswith(
        "Cleared, because it was said of the former State: Official name of the State"
    )
    assert "Parties to the Convention" in done.text()
    opened.undo()
    assert not done.isVisible()
    assert request.model_dump() == {**before, "requested": {**before["requested"], "state": "TD"}}
    opened.undo()
    assert request.model_dump() == before


def test_what_the_officer_wrote_stays_when_another_state_is_chosen(open_page: Open) -> None:
    wizard = open_page("DE")
    request = wizard.desk.open.request
    request.requested.state_name, request.requested.address = "The Land beyond", "2 Example Street"
    request.requested.channel = Channel.DIPLOMATIC
    request.basis.requested = PartyStatus(party=Answer.NO)

    choose(wizard, "FR")

    assert (request.requested.state_name, request.requested.address) == (
        "The Land beyond",
        "2 Example Street",
    )
    assert request.requested.channel is Channel.DIPLOMATIC
    assert request.basis.requested == PartyStatus(party=Answer.NO)


def test_another_region_takes_back_the_day_of_the_check(open_page: Open) -> None:
    wizard = open_page("CN")
    request = wizard.desk.open.request
    request.requested.state_name = "People's Republic of China"
    request.requested.designation_checked = scenario_day()

    wizard.desk.put(("requested", "region"), "Hong Kong SAR")

    requested = wizard.desk.open.request.requested
    assert requested.designation_checked is None
    assert requested.state_name == "People's Republic of China"


def test_the_answers_of_a_former_requesting_state_go_with_it(open_page: Open) -> None:
    wizard = open_page("DE")
    request = wizard.desk.open.request
    taken = take_over(request, wizard.desk.directory)
    assert taken is not None
    request.basis = taken.basis

    wizard.desk.put(("requesting", "state"), "FR")

    assert request.basis.requesting == PartyStatus()
    assert request.basis.requested.party is Answer.YES


def test_the_day_of_a_tick_goes_with_the_name_that_it_was_set_at(open_page: Open) -> None:
    wizard = open_page(initials="AB")
    choose(wizard, "DE")
    opened, card = wizard.desk.open, card_of(wizard)
    name = opened.request.requested.name
    assert name
    tick(card, "authority").click()
    assert opened.request.requested.designation_checked == scenario_day()

    wizard.desk.leave(("requested", "name"))
    for typed in ("A", "An", "Another office"):
        wizard.desk.put(("requested", "name"), typed)

    assert wizard.desk.open.request.requested.designation_checked is None
    assert not tick(card, "authority").isChecked()
    find(card, QPushButton, "known-authority-use").click()
    assert (opened.request.requested.name, opened.request.requested.designation_checked) == (
        name,
        scenario_day(),
    )
    assert tick(card, "authority").isChecked()
    opened.undo()
    opened.undo()
    assert (opened.request.requested.name, opened.request.requested.designation_checked) == (
        name,
        scenario_day(),
    )


def test_a_day_that_no_tick_put_in_stays_whatever_the_name(open_page: Open) -> None:
    wizard = open_page("DE")
    request = wizard.desk.open.request
    request.requested.designation_checked = scenario_day()

    wizard.desk.put(("requested", "name"), "Another office")

    assert request.requested.designation_checked == scenario_day()


def test_a_tick_on_the_parties_says_who_confirmed_them_where_nobody_is_named(open_page: Open) -> None:
    wizard = open_page("DE", initials="CD")
    card, opened = card_of(wizard), wizard.desk.open
    before = opened.request.model_dump()

    tick(card, "untoc").click()

    basis = opened.request.basis
    assert (basis.confirmed_by, basis.confirmed_on) == ("CD", scenario_day())
    opened.undo()
    assert opened.request.model_dump() == before
    opened.redo()
    tick(card, "untoc").click()
    assert opened.request.model_dump() == before


def test_a_tick_on_the_parties_leaves_who_confirmed_them(open_page: Open) -> None:
    wizard = open_page("DE", initials="CD")
    basis = wizard.desk.open.request.basis
    basis.confirmed_by = "Ms. Example"

    tick(card_of(wizard), "untoc").click()

    assert (basis.confirmed_by, basis.confirmed_on) == ("Ms. Example", None)


def test_what_a_tick_said_of_the_parties_goes_with_its_state(open_page: Open) -> None:
    wizard = open_page("DE", initials="CD")
    tick(card_of(wizard), "untoc").click()

    choose(wizard, "FR")

    basis = wizard.desk.open.request.basis
    assert (basis.confirmed_by, basis.confirmed_on) == ("", None)
