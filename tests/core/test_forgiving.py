"""A damaged value costs no more than itself."""

from __future__ import annotations

from mlawriter.core.forgiving import forgiven
from mlawriter.request.own_authority import OwnAuthority, Profiles


def test_what_holds_is_taken_over_and_what_does_not_is_left_out() -> None:
    held = {
        "title": "Office",
        "state": "not a State",
        "zone": 7,
        "name": {"en": "Ministry", "fr": 5, "not a tag!": "x"},
        "contacts": [{"name": {"en": "A. B."}, "email": ["no"]}, "no entry", None],
        "unknown": "of a later version",
    }

    made = forgiven(OwnAuthority, held)

    assert made.title == "Office"
    assert made.state == made.zone == ""
    assert made.name == {"en": "Ministry"}
    assert [(one.name, one.email) for one in made.contacts] == [({"en": "A. B."}, "")]


def test_what_was_written_is_read_as_it_was() -> None:
    profile = OwnAuthority(title="Office", name={"en": "Ministry"})
    whole = Profiles(profiles=[profile], usual=profile.id)

    assert forgiven(Profiles, whole.model_dump(mode="json")) == whole


def test_of_two_entries_with_one_id_the_later_gets_another() -> None:
    made = forgiven(Profiles, {"profiles": [{"id": "a"}, {"id": "a"}, {"id": "../../x"}]})

    assert made.profiles[0].id == "a"
    assert len({one.id for one in made.profiles}) == 3
    assert all(one.id.isalnum() for one in made.profiles)


def test_anything_but_groups_of_fields_makes_an_empty_part() -> None:
    nothing: list[object] = [None, [], "text", 5]
    for held in nothing:
        assert forgiven(Profiles, held) == Profiles()
