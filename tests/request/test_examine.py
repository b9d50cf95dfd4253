from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from mlawriter.assistance.types import TYPES, kind_of
from mlawriter.core.fields import Editor, Shape, declared
from mlawriter.core.findings import Severity
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.practice import NOTHING_RECORDED, Insistence, Practice
from mlawriter.i18n.translator import translator
from mlawriter.lexicon.wording import Wording, count_words
from mlawriter.request.acknowledge import open_warnings
from mlawriter.request.closing import Annex
from mlawriter.request.coverage import coverage
from mlawriter.request.dates_in_text import dates_in
from mlawriter.request.examine import examine
from mlawriter.request.offence import Offence
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.person import Person
from mlawriter.request.places import value_at
from mlawriter.request.request import Request
from mlawriter.request.rules.conditions import working_days
from mlawriter.request.steps import STEPS, step_of
from mlawriter.request.texts import Typed, gather

HOSTILE = (
    "{name} {0} {} %s {{ 7*7 }}",
    "[" * 50 + "\u202e" + "]" * 50,
    "Annexes 1, 2 and 999 to 998",
    "٣/٤/٢٠٢٦ 99/99/9999 1/2/1999 00/00/00",
    "31 February 2026, 2026-13-45, 0000-00-00",
    "item 0 item 999 article 999 of the Convention",
    "at least 99999999999 years",
    "İİİİ extradition İİ",
    "\u0000\ud800 control",
    "القبض على المتهم المرفق رقم ٩٩",
    "+" * 300,
    "IBAN CH00 0000 " * 3,
    "²³¹ ½ ⅷ ௧௨௩",
)
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30))


def values(part: type[BaseModel], name: str) -> st.SearchStrategy[Any]:
    field = next(each for each in declared(part) if each.name == name)
    if field.ui.editor is Editor.STATE:
        return st.sampled_from(["", "ME", "HK", "CN"])
    if field.ui.editor is Editor.CURRENCY:
        return st.sampled_from(["", "EUR", "KWD", "XYZ"])
    if field.shape is Shape.AMOUNT:
        return st.one_of(st.none(), st.decimals(0, 10**12, places=2))
    if field.reference:
        return st.sampled_from(["", "one", "gone"])
    annotation: Any = part.model_fields[name].annotation
    if annotation is str:
        return TEXTS
    if annotation == list[str]:
        return st.lists(TEXTS, max_size=3)
    if annotation in {int, int | None}:
        return st.integers(0, 200)
    return st.from_type(annotation)


def parts(part: type[BaseModel], **fixed: Any) -> st.SearchStrategy[dict[str, Any]]:  # noqa: ANN401
    """Return entries of a part with some of its fields filled by anything that they can hold."""
    simple = {
        field.name: values(part, field.name)
        for field in declared(part)
        if field.shape not in {Shape.PART, Shape.PARTS}
    }
    return st.fixed_dictionaries({}, optional=simple).map(lambda found: {**found, **fixed})


def section(name: str) -> st.SearchStrategy[dict[str, Any]]:
    annotation: Any = Request.model_fields[name].annotation
    return parts(annotation)


REQUESTS = st.fixed_dictionaries(
    {
        "requesting": section("requesting"),
        "requested": section("requested"),
        "basis": section("basis"),
        "matter": section("matter"),
        "persons": st.lists(parts(Person, id="one"), max_size=3),
        "facts": section("facts"),
        "scope": section("scope"),
        "offences": st.lists(parts(Offence), max_size=2),
        "items": st.lists(st.one_of(*(parts(kind, kind=kind_of(kind)) for kind in TYPES)), max_size=3),
        "use": section("use"),
        "assurances": section("assurances"),
        "annexes": st.lists(parts(Annex), max_size=2),
        "language": st.sampled_from([{}, {"tag": "en"}, {"tag": "ar"}, {"tag": "xx-Nope"}]),
        "signatory": section("signatory"),
    }
)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(REQUESTS, st.dates())
def test_no_request_makes_a_rule_stumble(content: dict[str, Any], today: date) -> None:
    request = Request.model_validate(content)
    speak = translator("en", "interface")

    findings = examine(request, today)

    for finding in findings:
        value_at(request, finding.path)
        assert "{" not in finding.message or finding.params
        assert speak.text(finding.message, **finding.params)
    assert open_warnings(request, findings) == [
        each for each in findings if each.severity is Severity.WARNING
    ]
    assert len(coverage(request)) == 6


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_every_field_is_examined(text: str, complete: Request, today: date) -> None:
    opened = OpenRequest(complete)
    for passage in gather(complete).passages:
        if not isinstance(passage.path[-1], int):
            opened.put(passage.path, text)

    assert examine(complete, today)


def test_findings_come_in_the_order_of_pages_and_fields(today: date) -> None:
    request = Request.model_validate({"persons": [{}, {}], "items": [{"kind": "documents"}]})

    findings = examine(request, today)

    pages = [STEPS.index(step_of(finding.path)) for finding in findings]
    assert pages == sorted(pages)
    persons = [finding.path[1] for finding in findings if finding.path[0] == "persons"]
    assert persons == sorted(persons, key=str)
    same = [finding for finding in findings if finding.path == ("requested", "state")]
    assert [finding.severity.rank for finding in same] == sorted(finding.severity.rank for finding in same)


def test_examination_changes_nothing_and_repeats_itself(complete: Request, today: date) -> None:
    complete.scope.count = 1
    before = complete.model_dump_json()

    assert examine(complete, today) == examine(complete, today)
    assert complete.model_dump_json() == before


def test_thresholds_can_be_set_otherwise(complete: Request, today: date) -> None:
    strict = Thresholds(
        designation_stale_days=1, facts_words_high=10, items_before_split=1, service_lead_days=365
    )

    assert {finding.code for finding in examine(complete, today, strict)} == {
        "A09",
        "D05",
        "E12",
        "F13",
        "G26",
    }


@pytest.mark.parametrize(
    ("day", "adult"),
    [(date(2027, 2, 28), False), (date(2030, 2, 28), False), (date(2030, 3, 1), True)],
)
def test_child_born_on_a_leap_day_comes_of_age_on_the_first_of_march(
    day: date, adult: bool, complete: Request
) -> None:
    complete.persons[4].born = date(2012, 2, 29)
    complete.conditions.confidentiality.wanted = False

    codes = {finding.code for finding in examine(complete, day) if finding.path == ("persons", 4, "born")}

    assert codes == (set() if adult else {"C12"})


def test_person_born_at_the_end_of_time_has_no_birthday() -> None:
    assert Person(born=date.max).is_minor_on is None
    assert Person(kind="legal", born=date(2000, 1, 1)).is_minor_on is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on 2026-11-20 and 3 April 1985", [date(2026, 11, 20), date(1985, 4, 3)]),
        (
            "May 3, 2025; 1er mars 2026; le 14 août 2024",
            [date(2025, 5, 3), date(2026, 3, 1), date(2024, 8, 14)],
        ),
        ("في 3 أبريل 2026 و 5 كانون الثاني 2025", [date(2026, 4, 3), date(2025, 1, 5)]),
        ("from 9 to 19 March 2025", [date(2025, 3, 19)]),
        ("30 February 2026; 20260403; 12026-01-01; 2,026 members; E417 of 2026", []),
    ],
)
def test_dates_are_read_out_of_text(text: str, days: list[date]) -> None:
    assert list(dates_in(text)) == days


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (date(2026, 11, 20), date(2026, 11, 23), 1),
        (date(2026, 11, 22), date(2026, 12, 18), 20),
        (date(2026, 11, 22), date(2026, 11, 22), 0),
        (date(2026, 11, 22), date(2026, 11, 21), 0),
        (date(2026, 11, 21), date(2026, 11, 22), 0),
    ],
)
def test_working_days_leave_out_saturday_and_sunday(start: date, end: date, days: int) -> None:
    assert working_days(start, end) == days


def test_words_are_counted_in_scripts_without_blanks_too() -> None:
    assert count_words("one two\nthree") == 3
    assert count_words("洗钱犯罪所得") == 4
    assert count_words("") == 0


def test_wording_is_found_at_its_own_passage_and_never_across_two(complete: Request) -> None:
    complete.scope.aim = "İstanbul: hand over"
    complete.scope.benefit = "the money. Hand  over the keys"
    typed = Typed(gather(complete).passages)

    hits = typed.hits(Wording(r"hand\s+over the \w+", "hand"))

    assert [(hit.passage.path, hit.words) for hit in hits] == [(("scope", "benefit"), "Hand over the keys")]


def test_recorded_practice_raises_what_may_be_raised_by_one_step(complete: Request, today: date) -> None:
    opened = OpenRequest(complete)
    opened.put(("conditions", "confidentiality", "wanted"), value=True)
    opened.put(("conditions", "confidentiality", "reason"), "")
    opened.put(("facts", "narrative"), "Short.")
    practice = Practice({code: Insistence("Letter of 2 May 2026") for code in ("G02", "D05")})

    def weights(*, by: Practice) -> dict[str, Severity]:
        return {found.code: found.severity for found in examine(opened.request, today, practice=by)}

    assert weights(by=NOTHING_RECORDED)["G02"] is Severity.WARNING
    assert weights(by=practice)["G02"] is Severity.BLOCKING
    assert weights(by=practice)["D05"] is weights(by=NOTHING_RECORDED)["D05"]
