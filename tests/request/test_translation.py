"""Translations of what the officer typed, put in its place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlawriter.core.fields import Entry, walk
from mlawriter.core.text import paragraphs
from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.request.places import value_at
from mlawriter.request.request import Request
from mlawriter.request.translated import Standing, sources, standing_of, translated
from mlawriter.request.translation import TranslatedText, Translation
from mlawriter.training.samples import load, samples
from tests.request.test_veil import secret_request

ENOUGH = 25
"""Characters of a text that the program's own sentences do not hold by chance."""
NAMES = [sample.name for sample in samples()]


def into(request: Request, tag: str, words: Callable[[str], str], *, secret: bool = False) -> Request:
    """Give a request a translation of every text that is no name."""
    texts = [
        TranslatedText(place=source.place, source=source.text, text=words(source.text))
        for source in sources(request, secret=secret)
        if not source.stays
    ]
    request.translations = [Translation(tag=tag, texts=texts)]
    return request


def pseudo(text: str) -> str:
    """Turn each letter into one that no sample is written in."""
    return "".join("ж" if letter.isalpha() else letter for letter in text)


def ids(request: Request) -> list[str]:
    return [
        entry.id
        for path, part, field in walk(request)
        if isinstance(value := getattr(part, field.name), list)
        for entry in value
        if isinstance(entry, Entry)
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_is_printed_in_another_language_without_a_word_of_its_own(name: str) -> None:
    request = into(load(name, "en"), "fr", pseudo)
    letter, missing = translated(request, "fr")

    assert missing == []
    assert ids(letter) == ids(request)
    assert letter.language.tag == "fr"
    words = "\n".join(text_lines(write(compose(letter, "fr"))))
    for source in sources(request):
        for paragraph in paragraphs(source.text):
            if not source.stays and len(paragraph) > ENOUGH:
                assert paragraph not in words, source.place


@pytest.mark.parametrize("name", NAMES)
def test_the_letter_of_a_translated_sample_has_the_structure_of_the_first(name: str) -> None:
    request = load(name, "en")
    first = compose(request, "en")
    second = compose(translated(into(request, "en", str.upper), "en")[0], "en")

    assert [type(block) for block in second.blocks] == [type(block) for block in first.blocks]


def test_without_a_translation_all_but_names_is_missing(complete: Request) -> None:
    letter, missing = translated(complete, "fr")

    expected = {source.place for source in sources(complete) if not source.stays}
    assert {one.place for one in missing} == expected
    assert {one.standing for one in missing} == {Standing.EMPTY}
    assert letter.matter.subject == complete.matter.subject


def test_a_changed_text_makes_its_translation_stale_and_no_other(complete: Request) -> None:
    into(complete, "fr", pseudo)
    complete.matter.subject += " More."

    letter, missing = translated(complete, "fr")

    assert [(one.place, one.standing) for one in missing] == [("matter/subject", Standing.STALE)]
    assert letter.matter.subject == complete.matter.subject


def test_names_stay_unless_the_translator_writes_them_otherwise(complete: Request) -> None:
    into(complete, "ar", pseudo)
    place = f"persons/{complete.persons[0].id}/name"
    name = complete.persons[0].name
    complete.translations[0].texts.append(TranslatedText(place=place, source=name, text="آدم ألدر"))

    assert translated(complete, "ar")[0].persons[0].name == "آدم ألدر"
    complete.persons[0].name = "Somebody ELSE"
    letter, missing = translated(complete, "ar")
    assert letter.persons[0].name == "Somebody ELSE"
    assert [one.standing for one in missing] == [Standing.STALE]


def test_translations_follow_entries_and_lines_that_move() -> None:
    request = into(load("statements", "en"), "fr", pseudo)
    request.items.reverse()
    moved = next(item for item in request.items if len(getattr(item, "questions", ())) > 1)
    moved.questions.insert(0, "What is new?")  # type: ignore[union-attr]

    _, missing = translated(request, "fr")

    assert [(one.standing, value_at(request, one.path)) for one in missing] in (
        [(Standing.STALE, "What is new?")],
        [(Standing.EMPTY, "What is new?")],
    )


def test_facts_with_tags_need_as_many_paragraphs_as_the_officer_wrote() -> None:
    request = load("bank-records", "en")
    assert request.facts.tags
    into(request, "fr", lambda text: " ".join(pseudo(text).split("\n")))

    _, missing = translated(request, "fr")

    assert [(one.place, one.standing) for one in missing] == [("facts/narrative", Standing.UNEVEN)]


def test_what_is_filed_or_a_number_is_not_offered(complete: Request) -> None:
    offered = {source.place for source in sources(complete)}

    assert not {"basis/status_source", "requesting/reference", "requesting/contact/email"} & offered
    assert {"matter/subject", "facts/narrative", "signatory/function"} <= offered


def test_nothing_secret_is_offered_or_put_in_place_unless_it_is_asked_for() -> None:
    request = secret_request()
    open_texts = sources(request)

    assert not [source for source in open_texts if "secret" in source.text or "V-3" in source.text]
    assert not [source for source in open_texts if source.place.endswith("v3/name")]
    assert "Saw it." in [source.text for source in open_texts]
    into(request, "fr", pseudo, secret=True)
    assert translated(request, "fr")[0].confidential_annex == request.confidential_annex
    whole, missing = translated(request, "fr", secret=True)
    assert missing == []
    assert "secret" not in whole.confidential_annex.model_dump_json()


def test_what_goes_into_an_open_letter_holds_no_translation_of_secrets() -> None:
    from mlawriter.request.veil import veiled

    request = into(secret_request(), "fr", str.upper, secret=True)

    assert "secret" not in veiled(request).model_dump_json().lower()


def test_the_request_itself_is_not_touched(complete: Request) -> None:
    into(complete, "fr", pseudo)
    before = complete.model_dump_json()

    translated(complete, "fr")

    assert complete.model_dump_json() == before


def test_standing_tells_of_each_text_what_is_held(complete: Request) -> None:
    into(complete, "fr", pseudo)

    rendered = standing_of(complete, "fr")

    assert [one.source.place for one in rendered] == [source.place for source in sources(complete)]
    assert all((one.held is None) == one.source.stays for one in rendered)
    assert {one.standing for one in standing_of(complete, "ar")} == {Standing.EMPTY}


def test_what_the_document_has_no_place_for_is_not_offered() -> None:
    request = load("spontaneous", "en")
    request.conditions.urgency.reason = "The letter has no place for this."
    request.conditions.urgency.urgent = True

    assert request.leaves_out(("conditions",))
    assert not [source for source in sources(request) if source.path[0] == "conditions"]
