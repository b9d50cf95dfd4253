"""What comes back from a translator: taken over, listed or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from mlawriter.core.errors import FileProblem
from mlawriter.core.fields import MAX_TEXT
from mlawriter.handoff.incoming import Oddity, read, with_arrival
from mlawriter.handoff.outgoing import written
from mlawriter.handoff.refusals import NotATranslation, NothingTranslated, OtherLanguages, OtherRequest
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.compose import compose
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.translated import sources, translated
from mlawriter.request.translation import MAX_TEXTS, TranslatedText, Translation
from mlawriter.training.samples import load, samples
from tests.handoff.conftest import filled, pseudo, put
from tests.request.test_veil import secret_request

NAMES = [sample.name for sample in samples()]


def oddities(path: Path, request: Request) -> list[tuple[str, Oddity]]:
    return [(remark.place, remark.oddity) for remark in read(path, request).remarks]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tag", ["fr", "ar"])
def test_what_goes_out_comes_back_and_makes_a_letter_in_the_other_language(
    name: str, tag: str, tmp_path: Path
) -> None:
    request = load(name, "en")
    arrival = read(put(tmp_path, filled(written(request, tag))), request)
    request.translations = with_arrival(request, arrival)
    letter, missing = translated(request, tag)

    assert missing == []
    assert arrival.remarks == ()
    assert arrival.taken == len(sources(request))
    assert letter.facts.paragraphs == [pseudo(paragraph) for paragraph in request.facts.paragraphs]
    kinds = [type(block) for block in compose(letter, tag).blocks]
    assert kinds == [type(block) for block in compose(request, tag).blocks]


def test_taking_over_is_one_change_that_can_be_undone(complete: Request, tmp_path: Path) -> None:
    opened = OpenRequest(complete)
    arrival = read(put(tmp_path, filled(written(complete, "fr"))), complete)
    before = complete.model_dump_json()

    opened.put(("translations",), with_arrival(complete, arrival))
    assert complete.translations
    opened.undo()
    assert complete.model_dump_json() == before


def test_an_empty_target_is_listed_and_takes_nothing_away(complete: Request, tmp_path: Path) -> None:
    complete.translations = with_arrival(
        complete, read(put(tmp_path, filled(written(complete, "fr"))), complete)
    )
    held = {one.place: one.text for one in complete.translations[0].texts}
    back = filled(written(complete, "fr"), lambda text: "" if text == complete.matter.subject else "Neuf.")

    arrival = read(put(tmp_path, back), complete)

    assert ("matter/subject", Oddity.EMPTY) in [(one.place, one.oddity) for one in arrival.remarks]
    texts = {one.place: one.text for one in arrival.translation.texts}
    assert texts["matter/subject"] == held["matter/subject"]
    assert texts["matter/stage"] == "Neuf."


def test_a_text_that_was_changed_since_is_taken_over_as_stale(complete: Request, tmp_path: Path) -> None:
    path = put(tmp_path, filled(written(complete, "fr")))
    complete.matter.subject += " And more."

    arrival = read(path, complete)
    complete.translations = with_arrival(complete, arrival)

    assert [(one.place, one.oddity) for one in arrival.remarks] == [("matter/subject", Oddity.STALE)]
    assert [one.place for one in translated(complete, "fr")[1]] == ["matter/subject"]


def test_units_that_lack_and_units_that_nobody_knows_are_listed(complete: Request, tmp_path: Path) -> None:
    content = filled(written(complete, "fr")).replace(b'id="matter/subject"', b'id="matter/other"')

    found = oddities(put(tmp_path, content), complete)

    assert found == [("matter/subject", Oddity.ABSENT), ("matter/other", Oddity.UNKNOWN)]


def test_what_was_copied_or_lost_its_paragraphs_or_numbers_is_listed(
    complete: Request, tmp_path: Path
) -> None:
    def words(text: str) -> str:
        if text == complete.matter.stage:
            return text
        if text == complete.facts.narrative:
            return pseudo(text).replace("\n", " ").replace("412,600.00", "412,700.00")
        return pseudo(text)

    arrival = read(put(tmp_path, filled(written(complete, "fr"), words)), complete)

    found = {(remark.place, remark.oddity): remark.lost for remark in arrival.remarks}
    assert ("matter/stage", Oddity.SAME) in found
    assert ("facts/narrative", Oddity.PARAGRAPHS) in found
    assert found["facts/narrative", Oddity.LOST] == ("412,600.00",)


def test_tools_may_write_languages_and_blanks_in_their_own_way(complete: Request, tmp_path: Path) -> None:
    content = filled(written(complete, "fr")).replace(b'"fr-FR"', b'"fr"').replace(b'"en-GB"', b'"EN_us"')
    marked = content.replace(b"<target", b'<target xmlns:a="urn:a" a:tool="1"').replace(b"\n", b"\r\n")

    assert oddities(put(tmp_path, marked), complete) == []


def test_text_inside_segment_marks_is_read_and_codes_are_not(complete: Request, tmp_path: Path) -> None:
    content = written(complete, "fr").decode()
    subject = complete.matter.subject
    end = f"{subject}</source>"
    assert end in content
    inner = '<target><mrk mtype="seg">Un <g id="1">texte</g>.</mrk> <ph id="2">{b}</ph>Deux.</target>'
    back = content.replace(end, f"{end}{inner}").encode()

    texts = {one.place: one.text for one in read(put(tmp_path, back), complete).translation.texts}
    assert texts["matter/subject"] == "Un texte. Deux."


def test_what_is_sealed_comes_back_too(tmp_path: Path) -> None:
    request = secret_request()
    arrival = read(put(tmp_path, filled(written(request, "fr", secret=True))), request)
    request.translations = with_arrival(request, arrival)

    assert translated(request, "fr", secret=True)[1] == []


BOMB = b"""<?xml version="1.0"?><!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="&b;"/></xliff>"""
OUTSIDE = b"""<?xml version="1.0"?><!doctype xliff SYSTEM "file:///etc/passwd"><xliff/>"""


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"PK\3\4 etc", "archive"),
        (BOMB, "document type"),
        (BOMB.decode().encode("utf-16"), "document type"),
        (OUTSIDE, "document type"),
        (b"<xliff", "damaged"),
        (b'<?xml version="1.0" encoding="nothing-8"?><xliff/>', "damaged"),
        (b"\xff\xfe\x00garbage", "damaged"),
        (b"<html/>", "not XLIFF"),
        (b'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', "not XLIFF"),
        (b'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', "several files"),
        (b"<a>" * 5000, "damaged"),
    ],
)
def test_what_is_no_translation_is_refused(
    content: bytes, reason: str, complete: Request, tmp_path: Path
) -> None:
    with pytest.raises(NotATranslation, match=reason):
        read(put(tmp_path, content), complete)


def test_a_unit_that_is_there_twice_is_refused(complete: Request, tmp_path: Path) -> None:
    content = written(complete, "fr").replace(b'id="matter/stage"', b'id="matter/subject"')

    with pytest.raises(NotATranslation, match="twice"):
        read(put(tmp_path, content), complete)


def test_the_translation_of_another_request_is_refused(complete: Request, tmp_path: Path) -> None:
    path = put(tmp_path, filled(written(complete, "fr")))
    complete.requesting.reference = "MLA-2026-9999"

    with pytest.raises(OtherRequest, match="MLA-2026-0417"):
        read(path, complete)


def test_texts_of_another_request_without_a_reference_are_refused(complete: Request, tmp_path: Path) -> None:
    complete.requesting.reference = ""
    path = put(tmp_path, filled(written(complete, "fr")))

    with pytest.raises(OtherRequest):
        read(path, Request.model_validate({"language": {"tag": "en"}}))


@pytest.mark.parametrize(
    ("before", "after"),
    [(b'"fr-FR"', b'"en-GB"'), (b'"fr-FR"', b'"xx"'), (b'"en-GB"', b'"ar"'), (b'"fr-FR"', b'""')],
)
def test_another_pair_of_languages_is_refused(
    before: bytes, after: bytes, complete: Request, tmp_path: Path
) -> None:
    with pytest.raises(OtherLanguages):
        read(put(tmp_path, written(complete, "fr").replace(before, after)), complete)


def test_a_file_cut_off_anywhere_is_refused_or_whole(complete: Request, tmp_path: Path) -> None:
    whole = filled(written(complete, "fr"))
    before = complete.model_dump_json()
    for length in range(0, len(whole) - 1, max(1, len(whole) // 300)):
        with pytest.raises(FileProblem):
            read(put(tmp_path, whole[:length]), complete)
    for spot in range(0, len(whole), max(1, len(whole) // 300)):
        try:
            read(put(tmp_path, whole[:spot] + b"\x00<&\xff" + whole[spot + 4 :]), complete)
        except FileProblem:
            continue
    assert complete.model_dump_json() == before


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_file_without_a_translated_text_is_refused(text: str, complete: Request, tmp_path: Path) -> None:
    path = put(tmp_path, filled(written(complete, "fr"), lambda _source: text))

    with pytest.raises(NothingTranslated):
        read(path, complete)


def test_a_text_longer_than_a_request_holds_is_refused_without_being_quoted(
    complete: Request, tmp_path: Path
) -> None:
    whole = filled(written(complete, "fr"), lambda _source: "mot")
    subject = complete.matter.subject.encode()
    for content in (
        whole.replace(b">mot<", b">" + b"a " * MAX_TEXT + b"<", 1),
        whole.replace(subject, b"a " * MAX_TEXT, 1),
    ):
        with pytest.raises(NotATranslation, match="longer than") as refused:
            read(put(tmp_path, content), complete)
        assert refused.value.__cause__ is None


def test_more_texts_than_a_request_holds_are_refused_when_they_are_put_together(
    complete: Request, tmp_path: Path
) -> None:
    held = [TranslatedText(place=f"gone/{number}", source="", text="mot") for number in range(MAX_TEXTS)]
    complete.translations = [Translation(tag="fr", texts=held)]

    with pytest.raises(NotATranslation, match="far more texts") as refused:
        read(put(tmp_path, filled(written(complete, "fr"))), complete)
    assert refused.value.__cause__ is None


def into(complete: Request, folder: Path, found: str) -> str:
    """Return the language that a file is taken for whose tool names it in its own way."""
    complete.language.tag = "fr" if found.casefold().startswith("en") else "en"
    content = filled(written(complete, "ru")).replace(
        b'target-language="ru-RU"', f'target-language="{found}"'.encode()
    )
    return read(put(folder, content), complete).translation.tag


TAGS = [
    (found, language.tag)
    for language in LANGUAGES
    for tag in (language.tag, language.word, language.tag.replace("_", "-"))
    for found in (tag, tag.lower(), tag.replace("-", "_"))
] + [
    ("en-US", "en"),
    ("fr-CA", "fr"),
    ("es-MX", "es"),
    ("es-419", "es"),
    ("ar-EG", "ar"),
    ("ru-KZ", "ru"),
    ("zh", "zh_Hans"),
    ("zh-CN", "zh_Hans"),
    ("zh-SG", "zh_Hans"),
    ("zh-Hans-CN", "zh_Hans"),
    ("pt-BR", "pt"),
    ("bs-BA", "bs"),
    ("bs-Latn", "bs"),
    ("hr-BA", "hr"),
    ("sr", "sr_Cyrl"),
    ("sr-RS", "sr_Cyrl"),
    ("sr-Cyrl-BA", "sr_Cyrl"),
    ("sr-Latn-BA", "sr_Latn"),
    ("sr-Latn-ME", "cnr"),
    ("sr-ME", "cnr"),
    ("cnr-ME", "cnr"),
    ("cnr-Latn-ME", "cnr"),
]


@pytest.mark.parametrize(("found", "tag"), dict.fromkeys(TAGS))
def test_a_language_is_known_however_a_tool_names_it(
    found: str, tag: str, complete: Request, tmp_path: Path
) -> None:
    assert into(complete, tmp_path, found) == tag


@pytest.mark.parametrize("found", ["zh-Hant", "zh-Hant-TW", "zh-TW", "bs-Cyrl-BA", "srp", "s", "-"])
def test_another_script_is_another_language(found: str, complete: Request, tmp_path: Path) -> None:
    with pytest.raises(OtherLanguages):
        into(complete, tmp_path, found)
