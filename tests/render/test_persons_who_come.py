"""What the letter says of persons who come or are heard from afar, answer by answer, and that it says no more."""

from __future__ import annotations

import re
from typing import Any

import pytest

from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.request.request import Request
from tests.reading import plain

PARTIES = {"requesting": {"party": "yes"}, "requested": {"party": "yes"}, "other_treaty": "none"}


def letter(item: dict[str, Any], *, both_parties: bool = True) -> str:
    content = {
        "persons": [{"id": "one", "name": "Ada SAMPLE", "role": "witness"}],
        "annexes": [{"id": "paper", "title": "Paper"}],
        "items": [{"person": "one", **item}],
        "basis": PARTIES if both_parties else {},
    }
    return plain("\n".join(text_lines(write(compose(Request.model_validate(content), "en")))))


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({"consent": "given", "consent_annex": "paper"}, "The consent is enclosed as Annex 1."),
        ({"consent": "to-be-taken", "consent_with": "her lawyer"}, "consent is given: her lawyer."),
        ({"pending": "none"}, "no proceedings and of no warrant"),
        ({"pending": "yes", "pending_detail": "A fine."}, "without effect during the transfer: A fine."),
        ({"our_national": True, "return_secured": "By article 7."}, "following reason. By article 7."),
        ({"transit": "none"}, "no third State is crossed"),
        ({"transit": "yes", "transit_detail": "By rail."}, "Transit through a third State is needed"),
        ({"escort": "theirs"}, "its officers are permitted to accompany"),
        ({"escort": "ours"}, "Subject to the consent of the requested State, leave is sought"),
        ({"if_ends": "She is freed."}, "ends while the person is in the requesting State: She is freed."),
        ({"health": "Insulin."}, "Health and safety of the person: Insulin."),
        ({}, "(article 18, paragraph 11, of the Convention)"),
        ({}, "(article 18, paragraph 12, of the Convention)"),
    ],
)
def test_a_transfer_says_what_was_answered(item: dict[str, Any], said: str) -> None:
    kind = {"kind": "custody-transfer"}

    assert said in letter({**kind, **item})
    if item:
        assert said not in letter(kind)


@pytest.mark.parametrize("both_parties", [True, False])
def test_a_transfer_always_carries_the_undertakings_and_never_a_number_of_days(*, both_parties: bool) -> None:
    text = letter({"kind": "custody-transfer"}, both_parties=both_parties)

    assert text.count("kept in custody in the requesting State") == 1
    assert text.count("initiate extradition proceedings") == 1
    assert text.count("will not be prosecuted, detained, punished") == 1
    assert not re.search(r"\d+ consecutive days?", text)


def test_trial_is_never_written_into_a_letter_as_a_purpose() -> None:
    assert "To stand trial, or" not in letter({"kind": "custody-transfer", "aims": ["testimony", "trial"]})


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({}, "for 15 consecutive days"),
        ({"safe_conduct_days": 20}, "for 20 consecutive days"),
        ({"safe_conduct_days": 1}, "for 1 consecutive day "),
        ({"pending": "yes", "pending_detail": "A warrant."}, "to which safe conduct extends: A warrant."),
        ({"hour": "09:00"}, "09:00 (local time)"),
        ({"advance": "EUR 100"}, "EUR 100"),
        ({"reply": "Whether she comes."}, "The person may be asked the following: Whether she comes."),
        ({"proof": ["certificate"]}, "Proof that the invitation was handed over is requested"),
        ({}, "(article 18, paragraph 27, of the Convention)"),
    ],
)
def test_an_invitation_says_what_was_answered(item: dict[str, Any], said: str) -> None:
    kind = {"kind": "appearance"}

    assert said in letter({**kind, **item})
    if item:
        assert said not in letter(kind)


def test_whoever_is_invited_is_free_to_decline() -> None:
    assert "free to decline" in letter({"kind": "appearance"})


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({"hindrance": "impossible", "reason": "She is ill."}, "not possible for the person to appear"),
        ({"hindrance": "undesirable"}, "not desirable for the person to appear"),
        ({"accused_basis": "Both laws."}, "suspected or accused person is requested on the following"),
        ({"window": "In April."}, "within the following period: In April."),
        ({"conduct": "ours", "conduct_fallback": "ask."}, "under the law of the requested State: ask."),
        ({"conduct": "theirs"}, "a judicial authority of the requested State conduct the hearing"),
        ({"tasks": ["oath"]}, "to administer the oath or take the affirmation"),
        ({"privilege_annex": "paper"}, "under the law of either State"),
        ({"refusal": "Theirs."}, "does not tell the truth: Theirs."),
        ({"shields": ["voice"]}, "(article 24(2)(b) of the Convention)"),
        ({"protection": "A curtain"}, "A curtain"),
        ({"recording": "none"}, "Picture and sound are not recorded"),
        ({"minutes": ["present"]}, "all persons present and their functions"),
        ({"sessions": [{"day": "2027-04-06", "hour": "16:00"}]}, "[…]"),
    ],
)
def test_a_hearing_says_what_was_answered(item: dict[str, Any], said: str) -> None:
    assert said in letter({"kind": "video-hearing", **item})


def test_a_hearing_cites_nothing_that_the_answers_do_not_allow() -> None:
    text = letter({"kind": "video-hearing", "shields": ["voice"], "conduct": "ours"}, both_parties=False)

    assert "of the Convention" not in text


def test_a_session_without_its_other_zone_shows_our_clock_alone() -> None:
    session = {"day": "2027-04-06", "hour": "16:00"}
    text = letter({"kind": "video-hearing", "our_zone": "Asia/Manila", "sessions": [session]})

    assert "Tuesday, 6 April 2027\n16:00 (UTC+08:00)\n[…]" in text
