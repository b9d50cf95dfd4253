from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mlawriter.core.thresholds import Thresholds
from mlawriter.life.clocks.clock import Due, from_plain, plain
from mlawriter.life.clocks.dues import CLOCKS, Nearness, act_by, dues, nearness, still_due
from mlawriter.life.clocks.standing import later, working_day_by
from tests.life.conftest import MakeCase
from tests.life.course_examples import events

SENT = ("sent", "2026-12-01")
PRESERVATION = {"kind": "preservation", "id": "keep"}
APPEARANCE = {"kind": "appearance", "id": "free", "appear_on": "2027-03-15", "appear_until": "2027-03-17"}
TRANSFER = {"kind": "custody-transfer", "id": "held", "handover_on": "2027-03-10", "return_on": "2027-03-30"}
SERVICE = {"kind": "service", "id": "serve", "appearance": "2027-03-15", "serve_by": "2027-02-01"}
VIDEO = {
    "kind": "video-hearing",
    "id": "video",
    "our_zone": "Europe/Podgorica",
    "their_zone": "America/Sao_Paulo",
    "sessions": [
        {"id": "a", "use": "test", "day": "2027-03-08", "hour": "16:00"},
        {"id": "b", "day": "2027-03-30", "hour": "16:00"},
        {"id": "c", "use": "reserve", "day": "2027-04-01", "hour": "16:00"},
    ],
}


def struck(
    make: MakeCase,
    code: str,
    life: dict[str, Any],
    *items: dict[str, Any],
    **parts: Any,  # noqa: ANN401 - plain data of parts of the request
) -> list[tuple[str, str]]:
    """Return day and place of what is due by the clocks of a code."""
    case = make(life, items=list(items), **parts)
    found = [due for due in dues(case, Thresholds()) if due.code == code]
    return [(due.on.isoformat(), "/".join(map(str, due.path))) for due in found]


def days(*arguments: Any, **parts: Any) -> list[str]:  # noqa: ANN401
    return [on for on, _ in struck(*arguments, **parts)]


class TestPreservation:
    """K01: preservation of data ends (UNTOC 18(3)(i); Budapest Convention 29(7))."""

    def test_is_reckoned_from_the_day_of_sending_until_an_end_is_told(self, case_with: MakeCase) -> None:
        assert days(case_with, "K01", events(), PRESERVATION) == []
        assert days(case_with, "K01", events(SENT), PRESERVATION) == ["2027-03-01"]

    def test_is_shorter_between_parties_to_the_budapest_convention(self, case_with: MakeCase) -> None:
        budapest = {"treaties": [{"instrument": "budapest", "binding": "yes"}]}
        assert days(case_with, "K01", events(SENT), PRESERVATION, basis=budapest) == ["2027-01-30"]

    def test_days_are_those_of_the_office_or_of_the_state(self, case_with: MakeCase) -> None:
        case = case_with(events(SENT), items=[PRESERVATION])
        found = {due.code: due.on for due in dues(case, Thresholds(preservation_days=120))}
        assert found["K01"] == date(2027, 3, 31)

    def test_ends_as_the_other_side_has_told(self, case_with: MakeCase) -> None:
        told = {**PRESERVATION, "earlier": {"on": "2026-11-01", "until": "2027-01-31"}}
        assert struck(case_with, "K01", {}, told) == [("2027-01-31", "request/items/0/earlier/until")]

    def test_asked_earlier_without_an_end_lasts_as_usual(self, case_with: MakeCase) -> None:
        asked = {**PRESERVATION, "earlier": {"on": "2026-11-01"}}
        assert days(case_with, "K01", {}, asked) == ["2027-01-30"]

    def test_renewal_recorded_as_an_event_replaces_what_was_before(self, case_with: MakeCase) -> None:
        told = {**PRESERVATION, "earlier": {"until": "2027-01-31"}}
        renewed = {"events": [{"what": "preserved", "on": "2027-01-20", "until": "2027-05-01"}]}
        assert days(case_with, "K01", renewed, told) == ["2027-05-01"]
        renewed["events"].append({"what": "preserved", "on": "2027-04-20"})
        assert days(case_with, "K01", renewed, told) == ["2027-07-19"]

    def test_renewal_of_one_item_leaves_the_clock_of_another(self, case_with: MakeCase) -> None:
        first = {**PRESERVATION, "earlier": {"until": "2027-01-31"}}
        second = {**PRESERVATION, "id": "two", "earlier": {"until": "2027-02-28"}}
        renewed = {"events": [{"what": "preserved", "on": "2027-01-20", "until": "2027-05-01", "item": 2}]}
        assert days(case_with, "K01", renewed, first, second) == ["2027-01-31", "2027-05-01"]

    def test_one_preservation_named_by_several_items_is_told_once(self, case_with: MakeCase) -> None:
        earlier = {"reference": "24/7-88", "until": "2027-01-31"}
        items = [{"kind": kind, "earlier": earlier} for kind in ("preservation", "subscriber-data")]
        assert days(case_with, "K01", {}, *items) == ["2027-01-31"]

    def test_preservation_by_another_channel_is_kept_by_its_event(self, case_with: MakeCase) -> None:
        kept = {"events": [{"what": "preserved", "on": "2026-12-01", "until": "2027-03-01"}]}
        assert struck(case_with, "K01", kept) == [("2027-03-01", "life/events/0/until")]

    def test_leap_day_and_end_of_year_count_as_days(self, case_with: MakeCase) -> None:
        asked = {**PRESERVATION, "earlier": {"on": "2027-12-01"}}
        assert days(case_with, "K01", {}, asked) == ["2028-02-29"]

    def test_stops_when_the_request_is_executed(self, case_with: MakeCase) -> None:
        assert days(case_with, "K01", events(SENT, ("executed", "2027-01-10")), PRESERVATION) == []

    def test_calendar_reminds_of_it_earlier_than_of_others(self, case_with: MakeCase) -> None:
        usual = Thresholds()
        found = {due.code: due.remind for due in dues(case_with(events(SENT), items=[PRESERVATION]), usual)}
        assert found["K01"] == usual.preservation_reminder_days
        assert found["K15"] == usual.reminder_days

    def test_announced_request_for_the_data_is_kept(self, case_with: MakeCase) -> None:
        later_on = {**PRESERVATION, "follow": "later", "follow_by": "2027-02-01"}
        assert days(case_with, "K02", {}, later_on) == ["2027-02-01"]
        assert days(case_with, "K02", {}, {**later_on, "follow": "this"}) == []


class TestSending:
    """K03: the request goes out in time."""

    @pytest.mark.parametrize(
        ("item", "on"),
        [
            (SERVICE, "2027-01-14"),
            (APPEARANCE, "2027-01-29"),
            (TRANSFER, "2027-01-09"),
            (VIDEO, "2027-02-16"),
        ],
        ids=lambda one: one["kind"] if isinstance(one, dict) else one,
    )
    def test_counts_back_from_what_takes_place(
        self, item: dict[str, Any], on: str, case_with: MakeCase
    ) -> None:
        assert days(case_with, "K03", {}, item) == [on]
        assert days(case_with, "K03", events(SENT), item) == []
        assert days(case_with, "K03", {"direction": "incoming"}, item) == []

    def test_latest_date_of_service_holds_after_sending(self, case_with: MakeCase) -> None:
        assert days(case_with, "K04", events(SENT), SERVICE) == ["2027-02-01"]


class TestSafeConduct:
    """K10: 15 consecutive days for a free person (UNTOC 18(27)), never for one in custody (UNTOC 18(12))."""

    @pytest.mark.parametrize(
        ("told", "ends"),
        [
            ("2027-03-01", "2027-03-16"),
            ("2027-03-20", "2027-04-04"),  # clocks are put forward meanwhile
            ("2028-02-20", "2028-03-06"),  # over a leap day
            ("2026-12-24", "2027-01-08"),  # feasts and weekends count
        ],
    )
    def test_fifteen_days_are_counted_from_the_day_after_the_notice(
        self, told: str, ends: str, case_with: MakeCase
    ) -> None:
        assert days(case_with, "K10", events(SENT, ("released", told)), APPEARANCE) == [ends]

    def test_longer_period_agreed_counts_and_a_shorter_one_does_not(self, case_with: MakeCase) -> None:
        told = events(("released", "2027-03-01"))
        assert days(case_with, "K10", told, {**APPEARANCE, "safe_conduct_days": 30}) == ["2027-03-31"]
        assert days(case_with, "K10", told, {**APPEARANCE, "safe_conduct_days": 3}) == ["2027-03-16"]

    def test_nothing_runs_before_the_official_notice(self, case_with: MakeCase) -> None:
        assert days(case_with, "K10", events(SENT, ("arrived", "2027-03-14")), APPEARANCE) == []

    def test_stops_at_once_when_the_person_leaves(self, case_with: MakeCase) -> None:
        left = events(("released", "2027-03-01"), ("departed", "2027-03-02"))
        assert days(case_with, "K10", left, APPEARANCE) == []

    def test_is_never_counted_for_a_person_transferred_in_custody(self, case_with: MakeCase) -> None:
        assert days(case_with, "K10", events(("released", "2027-03-01")), TRANSFER) == []
        told = {"events": [{"what": "released", "on": "2027-03-01", "item": 2}]}
        assert days(case_with, "K10", told, APPEARANCE, TRANSFER) == []

    def test_notice_to_one_person_starts_no_clock_of_another(self, case_with: MakeCase) -> None:
        told = {"events": [{"what": "released", "on": "2027-03-01", "item": 2}]}
        other = {**APPEARANCE, "id": "other"}
        assert struck(case_with, "K10", told, APPEARANCE, other) == [
            ("2027-03-16", "request/items/1/safe_conduct_days")
        ]

    def test_served_person_has_it_only_where_it_is_promised(self, case_with: MakeCase) -> None:
        told = events(("released", "2027-03-01"))
        assert days(case_with, "K10", told, SERVICE) == []
        assert days(case_with, "K10", told, {**SERVICE, "safe_conduct": True}) == ["2027-03-16"]

    def test_runs_on_when_the_request_is_executed_and_passes_by_itself(self, case_with: MakeCase) -> None:
        life = events(SENT, ("released", "2027-03-01"), ("executed", "2027-03-02"))
        case = case_with(life, items=[APPEARANCE])
        (due,) = [one for one in dues(case, Thresholds()) if one.code == "K10"]
        assert nearness(due, date(2027, 3, 16)) is Nearness.WEEK
        assert nearness(due, date(2027, 3, 17)) is None


class TestCustody:
    """K08, K09: hand-over and return of a person in custody (UNTOC 18(10)(b), 18(11)(b))."""

    def test_return_is_kept_until_the_person_is_back(self, case_with: MakeCase) -> None:
        arrived = events(SENT, ("arrived", "2027-03-10"))
        assert days(case_with, "K09", arrived, TRANSFER) == ["2027-03-30"]
        executed = events(SENT, ("arrived", "2027-03-10"), ("executed", "2027-03-20"))
        assert days(case_with, "K09", executed, TRANSFER) == ["2027-03-30"]
        assert days(case_with, "K09", events(("departed", "2027-03-29")), TRANSFER) == []

    def test_nobody_returns_who_never_came(self, case_with: MakeCase) -> None:
        assert days(case_with, "K09", events(SENT, ("refused", "2027-01-10")), TRANSFER) == []

    def test_hand_over_is_past_once_the_person_has_arrived(self, case_with: MakeCase) -> None:
        assert days(case_with, "K08", events(SENT), TRANSFER) == ["2027-03-10"]
        assert days(case_with, "K08", events(("arrived", "2027-03-09")), TRANSFER) == []


class TestHearings:
    """K05 to K07: what takes place on a day."""

    def test_dates_of_the_court_last_until_their_last_day(self, case_with: MakeCase) -> None:
        (due,) = [one for one in dues(case_with({}, items=[]), Thresholds()) if one.code == "K05"]
        assert (due.on, due.last) == (date(2027, 3, 15), date(2027, 3, 19))
        assert nearness(due, date(2027, 3, 19)) is Nearness.WEEK
        assert nearness(due, date(2027, 3, 20)) is None

    def test_appearances_are_kept(self, case_with: MakeCase) -> None:
        assert days(case_with, "K07", {}, SERVICE, APPEARANCE) == ["2027-03-15", "2027-03-15"]

    @pytest.mark.parametrize(
        ("ours", "theirs", "day", "hour", "here", "there"),
        [
            ("Europe/Podgorica", "America/Sao_Paulo", "2027-03-26", "16:00", "16:00+0100", "12:00-0300"),
            ("Europe/Podgorica", "America/Sao_Paulo", "2027-03-30", "16:00", "16:00+0200", "11:00-0300"),
            ("Asia/Manila", "Europe/Madrid", "2027-10-29", "15:00", "15:00+0800", "09:00+0200"),
            ("Asia/Manila", "Europe/Madrid", "2027-11-02", "15:00", "15:00+0800", "08:00+0100"),
            ("Africa/Tunis", "Europe/Berlin", "2027-03-26", "10:00", "10:00+0100", "10:00+0100"),
            ("Africa/Tunis", "Europe/Berlin", "2027-03-29", "10:00", "10:00+0100", "11:00+0200"),
            ("America/Sao_Paulo", "Asia/Manila", "2027-03-30", "20:00", "20:00-0300", "07:00+0800"),
        ],
    )
    def test_hours_are_told_by_both_clocks_summer_time_and_all(
        self, ours: str, theirs: str, day: str, hour: str, here: str, there: str, case_with: MakeCase
    ) -> None:
        (due,) = video(case_with, ours, theirs, day, hour)
        assert due.hours is not None
        assert due.hours.theirs is not None
        assert f"{due.hours.ours:%H:%M%z}" == here
        assert f"{due.hours.theirs:%H:%M%z}" == there
        assert due.hours.ours == due.hours.theirs

    def test_hearing_over_midnight_falls_on_two_days(self, case_with: MakeCase) -> None:
        (due,) = video(case_with, "America/Sao_Paulo", "Asia/Manila", "2027-03-30", "20:00")
        assert due.hours is not None
        assert due.hours.theirs is not None
        assert (due.on, due.hours.theirs.date()) == (date(2027, 3, 30), date(2027, 3, 31))

    def test_hour_that_comes_twice_or_never_is_told(self, case_with: MakeCase) -> None:
        (twice,) = video(case_with, "Europe/Madrid", "Asia/Manila", "2027-10-31", "02:30")
        assert "twice" in twice.note
        assert twice.hours is not None
        assert f"{twice.hours.ours:%H:%M%z}" == "02:30+0200"
        (never,) = video(case_with, "Europe/Madrid", "Asia/Manila", "2027-03-28", "02:30")
        assert "does not come" in never.note
        assert never.hours is None

    def test_session_without_hour_or_zone_is_due_on_its_day(self, case_with: MakeCase) -> None:
        (due,) = video(case_with, "", "", "2027-03-28", "")
        assert (due.hours, due.note) == (None, "")

    def test_tests_and_reserve_dates_are_named_as_such(self, case_with: MakeCase) -> None:
        found = [due.what for due in dues(case_with({}, items=[VIDEO]), Thresholds()) if due.code == "K06"]
        assert [what.split()[0] for what in found] == ["Test", "Hearing", "Reserve"]


def video(make: MakeCase, ours: str, theirs: str, day: str, hour: str) -> list[Due]:
    item = {**VIDEO, "our_zone": ours, "their_zone": theirs, "sessions": [{"day": day, "hour": hour}]}
    return [due for due in dues(make({}, items=[item]), Thresholds()) if due.code == "K06"]


class TestAnswers:
    """K13 to K18: the answer, and what is missing until it comes."""

    def test_day_wished_is_kept_until_the_answer(self, case_with: MakeCase) -> None:
        wish = {"deadline": {"on": "2027-02-15", "reason": "Trial"}}
        assert days(case_with, "K13", events(SENT, ("partly", "2027-01-20")), conditions=wish) == [
            "2027-02-15"
        ]
        assert days(case_with, "K13", events(SENT, ("executed", "2027-01-20")), conditions=wish) == []

    def test_acknowledgement_is_missed_after_a_month_and_after_each_reminder(
        self, case_with: MakeCase
    ) -> None:
        assert days(case_with, "K15", events(SENT)) == ["2026-12-31"]
        assert days(case_with, "K15", events(SENT, ("reminded", "2027-01-02"))) == ["2027-02-01"]
        assert days(case_with, "K15", events(SENT, ("acknowledged", "2026-12-20"))) == []

    def test_progress_is_asked_for_some_months_after_the_last_sign(self, case_with: MakeCase) -> None:
        acknowledged = (SENT, ("acknowledged", "2026-12-20"))
        assert days(case_with, "K16", events(SENT)) == []
        assert days(case_with, "K16", events(*acknowledged)) == ["2027-03-20"]
        assert days(case_with, "K16", events(*acknowledged, ("reminded", "2027-03-20"))) == ["2027-06-18"]
        assert days(case_with, "K16", events(*acknowledged, ("questions", "2027-01-10"))) == []

    def test_questions_wait_for_us_and_those_of_ours_for_them(self, case_with: MakeCase) -> None:
        asked = (SENT, ("questions", "2027-01-10"))
        assert days(case_with, "K17", events(*asked)) == ["2027-02-09"]
        assert days(case_with, "K17", events(*asked, ("answered", "2027-01-20"))) == []
        received = {
            "direction": "incoming",
            **events(("received", "2026-12-01"), ("questions", "2027-01-10"), ("reminded", "2027-02-10")),
        }
        assert days(case_with, "K17", received) == ["2027-03-12"]

    def test_receipt_of_a_request_received_is_acknowledged_within_a_week(self, case_with: MakeCase) -> None:
        received = {"direction": "incoming", **events(("received", "2026-12-01"))}
        assert days(case_with, "K15", received) == ["2026-12-08"]

    def test_postponement_is_kept_while_it_lasts(self, case_with: MakeCase) -> None:
        postponed = {"what": "postponed", "on": "2026-12-10", "until": "2027-06-01"}
        assert days(case_with, "K14", {"events": [postponed]}) == ["2027-06-01"]
        resumed = {"what": "resumed", "on": "2027-03-01"}
        assert days(case_with, "K14", {"events": [postponed, resumed]}) == []

    def test_deadlines_of_ones_own_run_until_they_are_done(self, case_with: MakeCase) -> None:
        own = {"what": "follow-up", "words": "Call the desk", "on": "2027-01-05"}
        assert days(case_with, "K18", {"deadlines": [own]}) == ["2027-01-05"]
        assert days(case_with, "K18", {"deadlines": [{**own, "done": True}]}) == []
        assert days(case_with, "K18", {"deadlines": [own], **events(SENT, ("executed", "2027-01-01"))})
        assert days(case_with, "K18", {"deadlines": [own], **events(SENT, ("closed", "2027-01-01"))}) == []


class TestOriginalsAndLimitation:
    """K11, K12: what goes back, and what runs out."""

    ORIGINALS = {"kind": "documents", "id": "docs", "copies": "original"}

    def test_originals_go_back_some_months_after_they_came(self, case_with: MakeCase) -> None:
        came = events(SENT, ("executed", "2027-01-10"))
        assert days(case_with, "K11", came, self.ORIGINALS) == ["2027-07-09"]
        assert days(case_with, "K11", came, {**self.ORIGINALS, "copies": "certified"}) == []
        back = events(SENT, ("executed", "2027-01-10"), ("handed-back", "2027-02-10"))
        assert days(case_with, "K11", back, self.ORIGINALS) == []

    def test_day_set_by_the_office_replaces_the_usual_one(self, case_with: MakeCase) -> None:
        own = {"deadlines": [{"what": "originals", "on": "2027-03-01"}]}
        life = {**own, **events(SENT, ("executed", "2027-01-10"))}
        assert days(case_with, "K11", life, self.ORIGINALS) == []
        assert days(case_with, "K18", life, self.ORIGINALS) == ["2027-03-01"]

    def test_limitation_is_kept_where_it_has_a_day(self, case_with: MakeCase) -> None:
        offences = [
            {"limitation": "date", "limitation_date": "2029-06-27"},
            {"limitation": "none", "limitation_date": "2028-06-27"},
        ]
        assert days(case_with, "K12", {}, offences=offences) == ["2029-06-27"]


def test_every_clock_has_a_code_a_title_and_a_source() -> None:
    assert [one for one in CLOCKS if not (one.code and one.title and one.source)] == []
    assert len({(one.code, one.title) for one in CLOCKS}) == len(CLOCKS)


@pytest.mark.parametrize("ending", ["withdrawn", "closed"])
def test_no_clock_runs_once_the_matter_is_done(ending: str, case_with: MakeCase) -> None:
    life = {
        "deadlines": [{"on": "2027-01-05"}],
        **events(SENT, ("released", "2027-03-01"), (ending, "2027-03-02")),
    }
    case = case_with(life, items=[PRESERVATION, APPEARANCE, TRANSFER, SERVICE, VIDEO])

    assert dues(case, Thresholds()) == []


def test_nearness_is_grouped_by_days(case_with: MakeCase) -> None:
    (due,) = [
        one
        for one in dues(case_with({"deadlines": [{"on": "2027-01-10"}]}), Thresholds())
        if one.code == "K18"
    ]
    near = {
        day: nearness(due, date.fromisoformat(day))
        for day in ("2027-01-11", "2027-01-10", "2027-01-03", "2027-01-02", "2026-12-11", "2026-12-10")
    }
    assert list(near.values()) == [
        Nearness.OVERDUE,
        Nearness.WEEK,
        Nearness.WEEK,
        Nearness.MONTH,
        Nearness.MONTH,
        Nearness.LATER,
    ]
    assert still_due([due], date(2027, 1, 11)) == [due]


def test_what_is_to_be_done_by_a_weekend_is_done_before_it(case_with: MakeCase) -> None:
    case = case_with({"deadlines": [{"on": "2027-01-10"}]})
    (due,) = [one for one in dues(case, Thresholds()) if one.code == "K18"]
    assert act_by(due, case) == date(2027, 1, 8)  # a Sunday in Montenegro
    assert working_day_by(date(2027, 1, 8), "TN") == date(2027, 1, 8)
    assert working_day_by(date(2027, 1, 9), "EG") == date(2027, 1, 7)  # Friday and Saturday
    assert working_day_by(date(2027, 1, 9), "") == date(2027, 1, 9)


def test_days_beyond_the_calendar_are_no_days(case_with: MakeCase) -> None:
    assert later(date(9999, 12, 1), 90) is None
    assert later(date(1, 1, 1), -1) is None
    far = {**PRESERVATION, "earlier": {"on": "9999-12-01"}}
    early = {**SERVICE, "appearance": "0001-01-02", "serve_by": None}
    assert days(case_with, "K01", {}, far) == []
    assert days(case_with, "K03", {}, early) == []


def test_what_is_due_outlives_the_index(case_with: MakeCase) -> None:
    life = {"deadlines": [{"on": "2027-01-10", "words": "Ask"}], **events(("released", "2027-03-01"))}
    for due in dues(case_with(life, items=[PRESERVATION, APPEARANCE, VIDEO]), Thresholds()):
        assert from_plain(plain(due)) == due


def test_page_on_clocks_lists_each_with_its_paragraph() -> None:
    page = (Path(__file__).parents[2] / "docs" / "clocks.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| K")]

    wanted = [f"| {one.code} | {one.title} | {one.source} |" for one in CLOCKS]
    assert [row[: len(want)] for row, want in zip(rows, wanted, strict=True)] == wanted


class TestWhoIsMeant:
    """Entries of one kind are told apart by whom or what they concern."""

    PERSONS = (
        {"id": "roe", "name": "Jane ROE"},
        {"id": "kept", "name": "Rosalinda ABRANTES", "code": "V-3", "protected": True},
        {"id": "bare", "name": "Xavier OAK", "protected": True},
    )

    def test_persons_are_named_and_protected_ones_by_code_alone(self, case_with: MakeCase) -> None:
        items = [{**SERVICE, "id": one["id"], "addressee": one["id"]} for one in self.PERSONS]
        case = case_with({}, items=items, persons=list(self.PERSONS))

        found = [due for due in dues(case, Thresholds()) if due.code in {"K04", "K07"}]

        assert sorted((due.code, due.detail) for due in found) == [
            (code, who) for code in ("K04", "K07") for who in ("", "Jane ROE", "V-3")
        ]

    def test_offences_are_named_and_equal_entries_are_told_once(self, case_with: MakeCase) -> None:
        barred = {"limitation": "date", "limitation_date": "2031-05-01"}
        offences = [{"name": "Fraud", **barred}, {"name": "Theft", **barred}, {"name": "Theft", **barred}]
        case = case_with({}, offences=offences)

        assert sorted(due.detail for due in dues(case, Thresholds()) if due.code == "K12") == [
            "Fraud",
            "Theft",
        ]
