"""What is remembered from the last letter must never show: each edit gives the letter that a fresh start gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mlawriter.core.errors import LetterTooLong, TemplateProblem
from mlawriter.i18n.translator import translator
from mlawriter.render import meter
from mlawriter.render.compose import compose
from mlawriter.render.environment import environment
from mlawriter.render.html import html
from mlawriter.request.open_request import OpenRequest
from mlawriter.training import samples

if TYPE_CHECKING:
    from pathlib import Path as File

    from mlawriter.core.fields import Path
    from mlawriter.render.blocks import Document
    from mlawriter.request.request import Request

EDITS: tuple[tuple[Path, object], ...] = (
    (("persons", 6, "name"), "Lucie <NEW> & Cie"),
    (("persons", 0, "aliases"), ["One", "Two"]),
    (("persons", 0, "role"), None),
    (("persons", 1, "documents", 0, "number"), "X 1"),
    (("offences", 1, "name"), "Other offence"),
    (("offences", 0, "dual", "conduct"), "Other words"),
    (("items", 0, "accounts", 0, "number"), "CH00"),
    (("items", 1, "person"), "farah"),
    (("items", 2, "purpose"), "Something else\nin two lines"),
    (("annexes",), []),
    (("basis", "requesting", "party"), None),
    (("facts", "narrative"), "One paragraph."),
    (("persons",), []),
    (("items",), []),
)


@pytest.fixture
def edited() -> OpenRequest:
    return OpenRequest(samples.load("bank-records", "en"))


def fresh(request: Request) -> Document:
    environment.cache_clear()
    return compose(request, "en")


@pytest.mark.parametrize(("path", "value"), EDITS, ids=["/".join(map(str, path)) for path, _ in EDITS])
def test_an_edit_shows_at_once_and_undoing_it_too(edited: OpenRequest, path: Path, value: object) -> None:
    before = compose(edited.request, "en")

    assert edited.put(path, value)
    after = compose(edited.request, "en")
    edited.undo()
    again = compose(edited.request, "en")

    assert after != before
    assert again == before
    edited.redo()
    assert after == fresh(edited.request)


def test_two_entries_that_change_places_keep_nothing_of_the_place(edited: OpenRequest) -> None:
    compose(edited.request, "en")

    edited.move(("persons",), 0, 3)
    edited.move(("items",), 2, 0)

    assert compose(edited.request, "en") == fresh(edited.request)


def test_an_entry_that_is_changed_in_place_is_written_anew(edited: OpenRequest) -> None:
    compose(edited.request, "en")

    edited.request.persons[0].aliases.append("Third")

    assert "Third" in str(compose(edited.request, "en"))


def test_what_has_not_changed_is_the_same_block(edited: OpenRequest) -> None:
    before = compose(edited.request, "en").blocks

    edited.put(("facts", "narrative"), "One paragraph.")
    after = compose(edited.request, "en").blocks

    assert sum(any(block is other for other in before) for block in after) > len(after) * 0.9


def test_a_template_for_one_entry_does_not_see_the_request(tmp_path: File) -> None:
    (tmp_path / "letter").mkdir()
    (tmp_path / "letter" / "person.xml.j2").write_text("{{ request.facts.narrative }}", encoding="utf-8")

    with pytest.raises(TemplateProblem, match="request"):
        compose(samples.load("bank-records", "en"), "en", overrides=tmp_path)


def test_a_template_that_is_being_written_is_read_again(tmp_path: File) -> None:
    request = samples.load("bank-records", "en")
    (tmp_path / "letter").mkdir()
    template = tmp_path / "letter" / "offence.xml.j2"
    template.write_text("<n>First words</n>", encoding="utf-8")
    compose(request, "en", overrides=tmp_path)

    template.write_text("<n>Second words, which are longer</n>", encoding="utf-8")

    assert "Second words" in str(compose(request, "en", overrides=tmp_path))


def test_all_entries_draw_on_one_budget() -> None:
    request = samples.load("bank-records", "en")
    environment.cache_clear()
    letters = environment(translator("en", "document"), None)

    with meter.metered(8_000), pytest.raises(LetterTooLong):
        compose(request, "en")

    assert letters.made  # the first entries fitted, all together did not


def test_whether_a_letter_is_too_long_does_not_depend_on_what_was_made_before() -> None:
    request = samples.load("bank-records", "en")
    environment.cache_clear()
    compose(request, "en")

    with meter.metered(8_000), pytest.raises(LetterTooLong):
        compose(request, "en")


@pytest.mark.parametrize("own_templates", [True, False])
def test_too_long_a_request_is_not_blamed_on_a_template(tmp_path: File, own_templates: bool) -> None:
    request = samples.load("bank-records", "en")
    request.items = [
        request.items[0].model_copy(update={"id": str(number), "purpose": "x " * 200_000})
        for number in range(30)
    ]

    with pytest.raises(LetterTooLong):
        compose(request, "en", overrides=tmp_path if own_templates else None)


def test_template_that_makes_too_much_of_a_short_request_is_blamed(tmp_path: File) -> None:
    (tmp_path / "letter").mkdir()
    word = "x" * 50_000
    loops = "".join(f"{{% for a{level} in request.persons %}}" for level in range(4))
    (tmp_path / "letter" / "facts.xml.j2").write_text(
        f"<p>{loops}{word}{'{% endfor %}' * 4}</p>", encoding="utf-8"
    )
    request = samples.load("bank-records", "en")
    request.persons = [request.persons[0].model_copy(update={"id": str(number)}) for number in range(9)]

    with pytest.raises(TemplateProblem, match="too much"):
        compose(request, "en", overrides=tmp_path)


def test_the_preview_after_an_edit_is_that_of_a_fresh_start(edited: OpenRequest) -> None:
    html(compose(edited.request, "en"))

    edited.put(("requesting", "address"), "One line")  # the lines of an address look at the one before
    edited.move(("persons",), 0, 3)
    shown = html(compose(edited.request, "en"))

    assert shown == html(fresh(edited.request))
