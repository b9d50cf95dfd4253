"""Answers have three values; the office's own record wins, and what ships stays in sight."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.core.answer import Answer
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.directory import NOTHING_KNOWN, BothParties, Directory, Known, Party
from mlawriter.directory.own_record import (
    OwnInterpol,
    OwnLanguages,
    OwnMembership,
    OwnRecord,
    OwnText,
    OwnWay,
)
from mlawriter.directory.pack import Membership, Pack, StateEntry
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.provenance import Source, Trust
from mlawriter.directory.states import STATES, TERRITORIES
from mlawriter.directory.treaties import PROTOCOLS, Adherence, Convention

CHECKED = date(2026, 11, 2)
DAYS = st.dates(date(2000, 11, 15), date(2100, 1, 1))


def with_own(code: str, record: OwnRecord) -> Directory:
    return Directory(shipped(), {code: record})


def issued(day: date, untoc: Membership | None = None) -> Directory:
    """Return a directory of one edition, with what France is to the Convention."""
    entry = StateEntry(code="FR", treaties={Convention.UNTOC: untoc} if untoc else {})
    return Directory(
        Pack(
            format="mlawriter-directory",
            version=1,
            issued=day,
            sources={"list": Source(title="A list", as_of=day)},
            states=(entry,),
        )
    )


def membership(*, deposited: date | None = None, act: Adherence | None = None) -> Membership:
    return Membership(
        party=Answer.YES,
        deposited=deposited,
        act=act,
        sources=("list",),
        as_of=date(2020, 1, 1),
        trust=Trust.DEPOSITARY,
    )


def test_nothing_recorded_answers_as_what_ships() -> None:
    plain, with_empty = Directory(shipped()), with_own("FR", OwnRecord())
    for treaty in Convention:
        assert with_empty.state("FR").party(treaty) == plain.state("FR").party(treaty)
    assert with_empty.state("AD").authority == plain.state("AD").authority


@pytest.mark.parametrize("treaty", list(Convention))
def test_an_own_record_of_a_membership_wins(treaty: Convention) -> None:
    own = OwnMembership(
        party=Answer.NO, source="Note verbale 12/2026", checked=CHECKED, initials="J.D.", note="withdrawn"
    )

    known = with_own("FR", OwnRecord(treaties={treaty: own})).state("FR").party(treaty)

    assert known is not None
    assert known.own
    assert known.value == Party(Answer.NO)
    assert (known.sources, known.as_of, known.trust) == (("Note verbale 12/2026",), CHECKED, Trust.OWN)
    assert (known.initials, known.note) == ("J.D.", "withdrawn")
    assert known.shipped is not None
    assert known.shipped.answer is Answer.YES


def test_an_own_record_can_set_aside_what_ships() -> None:
    directory = with_own("CG", OwnRecord(treaties={Convention.UNTOC: OwnMembership()}))

    known = directory.state("CG").party(Convention.UNTOC)

    assert known is not None
    assert known.value.answer is Answer.UNKNOWN
    assert known.shipped is not None
    assert known.shipped.answer is Answer.NO
    assert directory.both("CG", "FR", Convention.UNTOC) == BothParties(Answer.UNKNOWN)


def test_an_own_day_is_no_difference_where_none_ships() -> None:
    own = OwnMembership(party=Answer.YES, act=Adherence.ACCESSION, deposited=date(2017, 9, 19))

    known = with_own("FJ", OwnRecord(treaties={Convention.UNTOC: own})).state("FJ").party(Convention.UNTOC)

    assert known is not None
    assert known.shipped is None
    assert known.value.binds_from == date(2017, 10, 19)
    assert known.value.unverified is None


def test_another_day_than_the_one_that_ships_is_a_difference() -> None:
    own = OwnMembership(party=Answer.YES, deposited=date(2002, 10, 28))

    known = with_own("FR", OwnRecord(treaties={Convention.UNTOC: own})).state("FR").party(Convention.UNTOC)

    assert known is not None
    assert known.shipped is not None
    assert known.shipped.deposited == date(2002, 10, 29)


OWN = {"source": "SHERLOC", "checked": CHECKED, "initials": "J.D."}
FIELDS = (
    ("authority", OwnText(text="Ministry of Justice", **OWN), "Ministry of Justice"),
    ("address", OwnText(text="1 Main Street\nAndorra", **OWN), "1 Main Street\nAndorra"),
    ("remark", OwnText(text="Calls back within a day.", **OWN), "Calls back within a day."),
    ("languages", OwnLanguages(tags=("ca",), **OWN), ("ca",)),
    ("channel", OwnWay(channel=Channel.CENTRAL, **OWN), Channel.CENTRAL),
    ("interpol", OwnInterpol(accepts=Accepts.NO, **OWN), Accepts.NO),
)


@pytest.mark.parametrize(("field", "own", "value"), FIELDS, ids=[field for field, _, _ in FIELDS])
def test_an_own_value_wins_and_shows_what_ships(field: str, own: object, value: object) -> None:
    ships: Known[object] | None = getattr(Directory(shipped()).state("AD"), field)

    known: Known[object] = getattr(with_own("AD", OwnRecord(**{field: own})).state("AD"), field)

    assert known.value == value
    assert known.own
    assert (known.sources, known.as_of, known.initials) == (("SHERLOC",), CHECKED, "J.D.")
    assert known.shipped == (None if ships is None else ships.value)


@pytest.mark.parametrize(("field", "own", "_value"), FIELDS, ids=[field for field, _, _ in FIELDS])
def test_an_own_value_of_one_field_leaves_the_others(field: str, own: object, _value: object) -> None:
    plain, state = Directory(shipped()).state("AD"), with_own("AD", OwnRecord(**{field: own})).state("AD")

    for other, _, _ in FIELDS:
        if other != field:
            assert getattr(state, other) == getattr(plain, other)


def test_an_own_value_that_agrees_with_what_ships_shows_no_difference() -> None:
    ships = Directory(shipped()).state("AD").languages
    assert ships is not None

    known = with_own("AD", OwnRecord(languages=OwnLanguages(tags=ships.value, **OWN))).state("AD").languages

    assert known is not None
    assert known.own
    assert known.shipped is None


@pytest.mark.parametrize(
    ("field", "own"),
    [
        ("authority", OwnText(text=" \n")),
        ("languages", OwnLanguages(source="Letter")),
        ("channel", OwnWay()),
        ("interpol", OwnInterpol()),
    ],
)
def test_an_own_value_that_says_nothing_leaves_what_ships(field: str, own: object) -> None:
    record = OwnRecord(**{field: own})

    assert getattr(with_own("AD", record).state("AD"), field) == getattr(
        Directory(shipped()).state("AD"), field
    )


def test_an_own_record_of_a_state_that_no_edition_knows_is_answered() -> None:
    directory = Directory(NOTHING_KNOWN.pack, {"BN": OwnRecord(authority=OwnText(text="Attorney General"))})

    assert directory.state("BN").authority is not None
    assert directory.state("BN").party(Convention.UNTOC) is None


def test_a_territory_can_have_an_own_record_apart_from_its_state() -> None:
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=Answer.NO)})

    known = with_own("HK", own).state("HK").party(Convention.UNTOC)

    assert known is not None
    assert known.value == Party(Answer.NO)
    assert known.shipped is not None
    assert known.shipped.through == "CN"


@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNKNOWN])
def test_a_territory_stands_as_the_office_recorded_of_its_state(answer: Answer) -> None:
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=answer, **OWN)})
    directory = with_own("CN", own)

    known = directory.state("HK").party(Convention.UNTOC)

    assert known is not None
    assert known.own
    assert known.value == Party(answer, through="CN")
    assert known.shipped is not None
    assert (known.shipped.answer, known.shipped.through) == (Answer.YES, "CN")
    assert directory.both("HK", "FR", Convention.UNTOC) == BothParties(answer)
    assert directory.both("HK", "FR", PROTOCOLS[0]).answer is answer


def test_a_territory_of_which_nothing_is_said_stands_as_its_state_does() -> None:
    directory = Directory(shipped())
    for code, whole in TERRITORIES.items():
        for treaty in Convention:
            if treaty not in getattr(directory.entries.get(code), "treaties", {}):
                assert directory.state(code).party(treaty) == directory.membership(code, treaty)
                assert directory.state(whole).party(treaty) == directory.membership(whole, treaty)


def test_both_are_bound_from_the_later_day() -> None:
    directory = Directory(shipped())

    assert directory.both("FR", "CZ", Convention.UNTOC) == BothParties(Answer.YES, date(2013, 10, 24))
    assert directory.both("CZ", "FR", Convention.UNTOC) == BothParties(Answer.YES, date(2013, 10, 24))
    assert directory.both("FR", "FJ", Convention.UNTOC) == BothParties(Answer.YES)


def test_a_territory_stands_as_its_state_to_the_convention_alone() -> None:
    directory = Directory(shipped())

    assert directory.both("FR", "HK", Convention.UNTOC) == BothParties(Answer.YES)
    others = {treaty for treaty in Convention if treaty is not Convention.UNTOC}
    assert {directory.both("FR", "HK", treaty).answer for treaty in others} == {Answer.UNKNOWN}
    assert directory.both("FR", "CN", Convention.UNCAC).answer is Answer.YES


@pytest.mark.parametrize("second", ["FR", "CG", "PG", "ZZ", "HK"])
def test_no_for_one_is_no_for_both(second: str) -> None:
    assert Directory(shipped()).both("CG", second, Convention.UNTOC) == BothParties(Answer.NO)


def test_what_is_not_known_of_one_is_not_known_of_both() -> None:
    directory = Directory(shipped())

    assert directory.both("FR", "ZZ", Convention.UNTOC) == BothParties(Answer.UNKNOWN)
    assert directory.both("FR", "TD", Convention.UNCAC) == BothParties(Answer.UNKNOWN)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNKNOWN])
def test_a_protocol_asks_for_the_convention_too(protocol: Convention, answer: Answer) -> None:
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=answer)})

    assert Directory(shipped()).both("FR", "CZ", protocol).answer is Answer.YES
    assert with_own("CZ", own).both("FR", "CZ", protocol) == BothParties(answer)


def test_the_other_conventions_stand_alone() -> None:
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=Answer.NO)})

    assert with_own("CZ", own).both("FR", "CZ", Convention.UNCAC).answer is Answer.YES


@given(st.sampled_from(STATES), st.sampled_from(STATES), st.sampled_from(list(Convention)))
def test_the_order_of_two_states_does_not_matter(first: str, second: str, treaty: Convention) -> None:
    directory = Directory(shipped())

    assert directory.both(first, second, treaty) == directory.both(second, first, treaty)


@given(st.sampled_from(STATES), st.sampled_from(STATES), st.sampled_from(list(Convention)))
def test_both_is_said_of_what_is_said_of_each(first: str, second: str, treaty: Convention) -> None:
    directory = Directory(shipped())
    each = [directory.state(code).party(treaty) for code in (first, second)]

    both = directory.both(first, second, treaty)

    if both.answer is Answer.YES:
        assert all(known is not None and known.value.answer is Answer.YES for known in each)
        said = [known.value for known in each if known is not None]
        days = [None if party.through else party.binds_from for party in said]
        assert both.bound_from == (None if None in days else max(day for day in days if day))
    elif both.answer is Answer.UNKNOWN:
        assert None in each or any(known is not None and known.value.through for known in each)
    assert both.answer is Answer.YES or both.bound_from is None


@given(DAYS)
def test_the_convention_binds_on_the_thirtieth_day_and_not_before_it_is_in_force(deposit: date) -> None:
    known = issued(date(2101, 1, 1), untoc=membership(deposited=deposit)).state("FR").party(Convention.UNTOC)

    assert known is not None
    assert known.value.binds_from == max(date(2003, 9, 29), deposit + timedelta(days=30))


@pytest.mark.parametrize(
    ("treaty", "deposit", "day"),
    [
        (Convention.UNTOC, date(2003, 8, 29), date(2003, 9, 29)),
        (Convention.UNTOC, date(2003, 8, 31), date(2003, 9, 30)),
        (Convention.TRAFFICKING, date(2002, 1, 1), date(2003, 12, 25)),
        (Convention.SMUGGLING, date(2002, 1, 1), date(2004, 1, 28)),
        (Convention.FIREARMS, date(2002, 1, 1), date(2005, 7, 3)),
        (Convention.UNCAC, date(2004, 1, 1), date(2005, 12, 14)),
        (Convention.UNCAC, date(2006, 1, 1), date(2006, 1, 31)),
        (Convention.DRUGS, date(1989, 1, 1), date(1990, 11, 11)),
        (Convention.DRUGS, date(2000, 1, 1), date(2000, 3, 31)),
    ],
)
def test_each_treaty_binds_as_its_last_articles_say(treaty: Convention, deposit: date, day: date) -> None:
    assert treaty.binds_from(deposit) == day


@pytest.mark.parametrize("treaty", list(Convention))
def test_a_deposit_at_the_end_of_the_calendar_tells_no_day(treaty: Convention) -> None:
    assert treaty.binds_from(date.max) is None
    assert treaty.binds_from(date.max - treaty.wait) == date.max


def test_a_deposit_at_the_end_of_the_calendar_is_answered_in_an_edition() -> None:
    known = issued(date.max, membership(deposited=date.max)).state("FR").party(Convention.UNTOC)

    assert known is not None
    assert (known.value.deposited, known.value.binds_from) == (date.max, None)


def test_the_name_of_an_own_authority_is_one_line() -> None:
    record = OwnRecord(authority=OwnText(text="Ministry\nof Justice\n", **OWN))

    known = with_own("AD", record).state("AD").authority

    assert known is not None
    assert known.value == "Ministry of Justice"


def test_a_succession_tells_no_day() -> None:
    acts = issued(date(2026, 1, 1), untoc=membership(deposited=date(2006, 10, 23), act=Adherence.SUCCESSION))
    known = acts.state("FR").party(Convention.UNTOC)

    assert known is not None
    assert known.value.deposited == date(2006, 10, 23)
    assert known.value.binds_from is None


@pytest.mark.parametrize(
    ("since", "today", "old"),
    [
        (date(2025, 11, 22), date(2026, 11, 21), False),
        (date(2025, 11, 22), date(2026, 11, 22), True),
        (date(2024, 2, 29), date(2025, 2, 28), False),
        (date(2024, 2, 29), date(2025, 3, 1), True),
        (date(2025, 12, 31), date(2026, 12, 30), False),
        (date(2026, 11, 22), date(2026, 1, 1), False),
    ],
)
def test_an_edition_or_a_value_is_old_after_twelve_months(since: date, today: date, old: bool) -> None:
    known = Known("value", ("A list",), since, Trust.GAZETTE)

    assert issued(since).is_old(today) is old
    assert known.is_old(today) is old


def test_a_value_that_nobody_dated_is_old() -> None:
    assert Known("value", (), None, Trust.OWN).is_old(date(2026, 1, 1))


def test_where_nothing_is_known_every_question_has_an_answer() -> None:
    for code in (*STATES, "", "ZZ"):
        state = NOTHING_KNOWN.state(code)
        assert all(state.party(treaty) is None for treaty in Convention)
        assert not any((state.authority, state.languages, state.channel, state.interpol))
        assert not any((state.uncac_authority, state.uncac_languages, state.address, state.remark))
        assert state.declarations == ()
        assert not state.habits
        assert not state.numbers
    assert NOTHING_KNOWN.both("FR", "DE", Convention.UNTOC) == BothParties(Answer.UNKNOWN)
