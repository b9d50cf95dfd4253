"""A new letter begins with what the office says of itself, and follows its language when asked."""

from __future__ import annotations

import datetime as dt

import pytest

from mlawriter.request.open_request import OpenRequest
from mlawriter.request.own_authority import (
    FirstAuthority,
    OftenNamed,
    OwnAuthority,
    OwnContact,
    OwnLanguage,
    OwnSignatory,
    Profiles,
)
from mlawriter.request.own_texts import (
    begun,
    first_language,
    hours_with_offset,
    in_other_words,
    often_conducting,
    profile_of,
    signed_by,
)
from mlawriter.request.reference_pattern import counts, names_year, reference
from mlawriter.request.request import Request

WINTER, SUMMER = dt.date(2026, 1, 15), dt.date(2026, 7, 15)


def ours() -> OwnAuthority:
    return OwnAuthority(
        title="Central authority",
        state="ME",
        zone="Europe/Podgorica",
        languages=[OwnLanguage(tag="ar"), OwnLanguage(tag="fr"), OwnLanguage(tag="en")],
        state_name={"en": "Montenegro", "fr": "Monténégro"},
        name={"en": "Ministry of Justice", "fr": "Ministère de la justice"},
        functions={"en": "Receives and makes requests."},
        address={"en": "1 Some Street\nPodgorica", "fr": "1, rue Quelconque\nPodgorica"},
        classification={"en": "Confidential", "fr": "Confidentiel"},
        closing={"fr": "Veuillez agréer nos salutations."},
        contacts=[OwnContact(name={"fr": "A. Officer"}, function={"fr": "Juriste"}, hours="08:00-16:00")],
        signatories=[
            OwnSignatory(name={"fr": "Not Yet"}, function={"fr": "Stagiaire"}),
            OwnSignatory(
                name={"fr": "The Head"},
                function={"fr": "Cheffe", "en": "Head"},
                place={"fr": "Podgorica"},
                authorised=True,
            ),
        ],
        often_named=[
            OftenNamed(name={"en": "State Prosecutor", "fr": "Parquet"}, functions={"fr": "Poursuit."})
        ],
    )


def test_a_new_letter_is_filled_in_the_first_language_that_is_there() -> None:
    request = begun(Request(), ours(), WINTER)

    assert request.language.tag == "fr"  # nothing is there in Arabic
    assert request.requesting.name == "Ministère de la justice"
    assert request.requesting.state_name == "Monténégro"
    assert request.requesting.classification == "Confidentiel"
    assert request.requesting.contact.function == "Juriste"
    assert request.requesting.contact.hours == "08:00-16:00 (UTC+1)"
    assert request.signatory.name == "The Head"
    assert request.signatory.authorised
    assert request.signatory.closing == "Veuillez agréer nos salutations."
    assert request.requesting.reference == ""  # no number is taken unasked


def test_an_empty_profile_leaves_the_request_empty() -> None:
    assert begun(Request(), OwnAuthority(), WINTER) == Request()


@pytest.mark.parametrize(
    ("hours", "zone", "day", "said"),
    [
        ("08:00-16:00", "Europe/Podgorica", WINTER, "08:00-16:00 (UTC+1)"),
        ("08:00-16:00", "Europe/Podgorica", SUMMER, "08:00-16:00 (UTC+2)"),
        ("09:00-17:00", "Asia/Kolkata", WINTER, "09:00-17:00 (UTC+5:30)"),
        ("09:00-17:00", "America/St_Johns", WINTER, "09:00-17:00 (UTC-3:30)"),
        ("09:00-17:00", "Africa/Abidjan", WINTER, "09:00-17:00 (UTC)"),
        ("09:00-17:00 (UTC+2)", "Europe/Podgorica", WINTER, "09:00-17:00 (UTC+2)"),
        ("09:00-17:00", "", WINTER, "09:00-17:00"),
        ("09:00-17:00", "Nowhere/Land", WINTER, "09:00-17:00"),
        ("", "Europe/Podgorica", WINTER, ""),
    ],
)
def test_office_hours_say_the_distance_to_utc(hours: str, zone: str, day: dt.date, said: str) -> None:
    assert hours_with_offset(hours, zone, day) == said


def test_texts_that_still_stand_as_the_profile_has_them_follow_the_language() -> None:
    profile = ours()
    request = begun(Request(), profile, WINTER)
    request.requesting.classification = "Strictement confidentiel"
    request.conducting = often_conducting(profile, "fr")[:1]

    found = in_other_words(profile, request, "en")

    assert found[("requesting", "name")] == "Ministry of Justice"
    assert found[("signatory", "function")] == "Head"
    assert found[("conducting", 0, "name")] == "State Prosecutor"
    assert ("requesting", "classification") not in found  # the officer wrote it otherwise
    assert found["signatory", "closing"] == ""  # there is none in English: the usual one stands
    assert ("conducting", 0, "functions") not in found
    assert in_other_words(profile, request, "fr") == {}


def test_names_of_persons_follow_the_letters_of_a_language_where_it_has_others() -> None:
    profile = ours()
    profile.signatories[1].name = {"fr": "Mira Vidal", "ar": "ميرا فيدال"}
    request = begun(Request(), profile, WINTER)
    assert request.signatory.name == "Mira Vidal"

    assert in_other_words(profile, request, "ar")[("signatory", "name")] == "ميرا فيدال"
    assert ("signatory", "name") not in in_other_words(profile, request, "en")
    assert signed_by(profile.signatories[1], "en")[("signatory", "name")] == "Mira Vidal"


def test_following_the_language_is_one_step_of_undo() -> None:
    profile = ours()
    opened = OpenRequest(begun(Request(), profile, WINTER))
    before = opened.request.model_dump()
    heard: list[object] = []
    opened.listen(heard.append)

    opened.put_together(in_other_words(profile, opened.request, "en"))
    after = opened.request.model_dump()

    assert after != before
    assert ("requesting", "name") in heard
    opened.undo()
    assert opened.request.model_dump() == before
    assert not opened.can_undo
    opened.redo()
    assert opened.request.model_dump() == after


def test_several_answers_are_taken_all_or_none() -> None:
    opened = OpenRequest(Request())

    with pytest.raises(ValueError, match="pattern"):
        opened.put_together({("requesting", "name"): "Ministry", ("requesting", "state"): "no code"})

    assert opened.request == Request()
    assert not opened.can_undo


def test_the_authority_itself_may_conduct_where_its_functions_are_given() -> None:
    offered = often_conducting(ours(), "fr")

    assert [(one.name, one.functions) for one in offered] == [
        ("Parquet", "Poursuit."),
        ("Ministère de la justice", ""),
    ]


def test_a_signatory_brings_everything_that_is_known() -> None:
    assert signed_by(ours().signatories[1], "en") == {
        ("signatory", "name"): "The Head",
        ("signatory", "function"): "Head",
        ("signatory", "on_behalf"): "",
        ("signatory", "place"): "",
        ("signatory", "authorised"): True,
    }


def test_a_request_is_known_by_the_name_of_its_authority() -> None:
    profile = ours()
    profiles = Profiles(profiles=[OwnAuthority(title="Another"), profile])

    assert profile_of(profiles, begun(Request(), profile, WINTER)) is profiles.profiles[1]
    assert profile_of(profiles, Request()) is None


def test_the_usual_profile_is_the_one_that_is_marked_else_the_first() -> None:
    one, other = ours(), OwnAuthority(title="Another")

    assert Profiles(profiles=[one, other]).usual_one == one
    assert Profiles(profiles=[one, other], usual=other.id).usual_one == other
    assert Profiles(profiles=[one], usual="gone").usual_one == one
    assert Profiles().usual_one is None


def test_the_short_form_makes_a_profile_that_fills_a_letter() -> None:
    short = FirstAuthority(
        state="ME",
        language="en",
        name="Ministry of Justice",
        contact="A. Officer",
        hours="08:00-16:00",
        zone="Europe/Podgorica",
        signatory="The Head",
        function="Head",
        place="Podgorica",
        authorised=True,
        pattern="MLA-{year}-{number:04}",
    )

    request = begun(Request(), short.profile(), WINTER)

    assert first_language(short.profile()) == request.language.tag == "en"
    assert request.requesting.name == "Ministry of Justice"
    assert request.requesting.contact.hours == "08:00-16:00 (UTC+1)"
    assert (request.signatory.name, request.signatory.function) == ("The Head", "Head")
    assert request.signatory.place == "Podgorica"


@pytest.mark.parametrize(
    ("pattern", "made"),
    [
        ("MLA-{year}-{number:04}", "MLA-2026-0017"),
        ("{number}/{year}", "17/2026"),
        ("КП {number:3} {year}", "КП 017 2026"),
        ("{0.__class__}{name}{number:99}{", "{0.__class__}{name}{number:99}{"),
        ("", ""),
    ],
)
def test_a_reference_follows_the_pattern_and_runs_nothing(pattern: str, made: str) -> None:
    assert reference(pattern, 2026, 17) == made


def test_a_pattern_tells_what_it_has_a_place_for() -> None:
    assert counts("{year}-{number:04}")
    assert names_year("{year}-{number:04}")
    assert not counts("{year}")
    assert not names_year("{number}")
