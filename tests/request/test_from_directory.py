"""Prove that what the directory knows fills empty answers alone, and never what nobody verified."""

from __future__ import annotations

from datetime import date

from mlawriter.core.answer import Answer
from mlawriter.directory.channel import Channel
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.own_record import OwnMembership, OwnRecord, OwnText, OwnWay
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.treaties import Adherence, Convention
from mlawriter.request.from_directory import (
    name_on_choice,
    take_over,
    verified,
    with_authority,
    with_channel,
)
from mlawriter.request.party import PartyStatus, Protocol, ProtocolParties
from mlawriter.request.request import Request
from mlawriter.request.verified import Checked, Verified, contradicts, still_verified

DIRECTORY = Directory(shipped())
DAY = date(2026, 11, 22)


def between(asking: str, asked: str) -> Request:
    request = Request()
    request.requesting.state, request.requested.state = asking, asked
    return request


def test_empty_answers_on_both_states_and_the_protocols_listed_are_filled() -> None:
    request = between("FR", "DE")
    request.basis.protocols = [ProtocolParties(protocol=Protocol.SMUGGLING), ProtocolParties()]

    taken = take_over(request, DIRECTORY)

    assert taken is not None
    assert taken.basis.requested == PartyStatus(
        party=Answer.YES, adherence=Adherence.RATIFICATION, since=date(2006, 6, 14)
    )
    assert taken.basis.requesting.party is Answer.YES
    assert taken.basis.protocols[0].requested.since == date(2006, 6, 14)
    assert taken.basis.protocols[1] == request.basis.protocols[1]
    assert len(taken.used) == 4
    assert request.basis.requested == PartyStatus()


def test_an_answer_of_the_officer_stays_with_all_that_goes_with_it() -> None:
    request = between("FR", "DE")
    request.basis.requested.party = Answer.NO
    request.basis.requesting.party = Answer.YES
    request.basis.requesting.since = date(2020, 1, 1)

    taken = take_over(request, DIRECTORY)

    assert taken is not None
    assert taken.basis.requested == PartyStatus(party=Answer.NO)
    assert taken.basis.requesting.since == date(2020, 1, 1)


def test_what_nobody_verified_is_left_out() -> None:
    assert take_over(between("", "CG"), DIRECTORY) is None

    taken = take_over(between("", "SO"), DIRECTORY)

    assert taken is not None
    assert (taken.basis.requested.party, taken.basis.requested.since) == (Answer.YES, None)


def test_what_a_territory_is_party_to_is_left_to_the_officer() -> None:
    taken = take_over(between("FR", "HK"), DIRECTORY)

    assert taken is not None
    assert taken.basis.requesting.party is Answer.YES
    assert taken.basis.requested == PartyStatus()


def test_nothing_is_taken_over_for_a_territory_from_what_the_office_recorded_of_its_state() -> None:
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=Answer.NO)})

    assert take_over(between("", "HK"), Directory(shipped(), {"CN": own})) is None


def test_nothing_is_taken_over_where_nothing_is_known_or_all_is_answered() -> None:
    request = between("FR", "DE")
    taken = take_over(request, DIRECTORY)
    assert taken is not None
    request.basis = taken.basis

    assert take_over(request, DIRECTORY) is None
    assert take_over(between("FR", "DE"), NOTHING_KNOWN) is None


def test_the_name_is_put_in_with_the_offices_own_address() -> None:
    own = {"DE": OwnRecord(address=OwnText(text="1 Example Street"))}
    requested = between("", "DE").requested

    made = with_authority(requested, Directory(shipped(), own).state("DE"))

    assert made is not None
    assert (made.name, made.address) == ("Federal Ministry of Justice", "1 Example Street")
    assert with_authority(made, Directory(shipped(), own).state("DE")) is None


def test_the_channel_is_put_in_where_the_state_wants_one() -> None:
    own = {"DE": OwnRecord(channel=OwnWay(channel=Channel.DIPLOMATIC))}
    requested = between("", "DE").requested

    made = with_channel(requested, Directory(shipped(), own).state("DE"))

    assert made is not None
    assert made.channel is Channel.DIPLOMATIC
    assert with_channel(requested, DIRECTORY.state("DE")) is None


def test_a_name_goes_with_the_state_for_which_it_was_put_in() -> None:
    germany, spain, chad = (DIRECTORY.state(code) for code in ("DE", "ES", "TD"))

    assert name_on_choice("", None, germany) == "Federal Ministry of Justice"
    assert name_on_choice("Federal Ministry of Justice", germany, spain) == spain.authority.value  # type: ignore[union-attr] # it has one
    assert name_on_choice("Federal Ministry of Justice", germany, chad) == ""
    assert name_on_choice("Office of another", germany, spain) is None
    assert name_on_choice("", None, chad) is None


def test_a_tick_records_and_dates_the_designation_and_goes_again() -> None:
    request = between("", "DE")
    one = Verified(what=Checked.AUTHORITY, state="DE", value="A", code="A", on=DAY, by="AB")

    request.requested = verified(request, one, holds=True)

    assert request.requested.designation_checked == DAY
    assert still_verified(request) == (one,)
    request.requested = verified(request, one, holds=False)
    assert request.requested.designation_checked is None
    assert request.requested.verified == []


def test_what_is_answered_otherwise_is_verified_no_more() -> None:
    request = between("", "DE")
    request.requested.verified = [
        Verified(what=Checked.AUTHORITY, state="DE", code="A"),
        Verified(what=Checked.CHANNEL, state="DE", code="central"),
        Verified(what=Checked.PARTY, state="DE", code="yes 2006-06-14"),
        Verified(what=Checked.LANGUAGES, state="DE", code="de"),
    ]
    assert len(still_verified(request)) == 4

    request.requested.name = "B"
    request.requested.channel = Channel.DIPLOMATIC
    request.basis.requested.party = Answer.YES
    request.basis.requested.since = date(2006, 6, 15)

    assert [one.what for one in still_verified(request)] == [Checked.LANGUAGES]
    request.requested.state = "ES"
    assert still_verified(request) == ()


def test_a_day_that_is_hidden_by_the_answer_says_nothing_otherwise() -> None:
    request = between("", "PG")
    one = Verified(what=Checked.PARTY, state="PG", code="no")
    request.basis.requested = PartyStatus(party=Answer.NO, since=date(2010, 5, 1))

    assert not contradicts(request, one)
    request.basis.requested.party = Answer.YES
    assert contradicts(request, one)


def test_a_file_without_anything_verified_does_without_the_field() -> None:
    request = between("", "DE")

    assert "verified" not in request.model_dump()["requested"]
    request.requested.verified = [Verified(state="DE")]
    again = Request.model_validate_json(request.model_dump_json())
    assert again.requested.verified == request.requested.verified
