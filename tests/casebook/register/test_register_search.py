from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook.register.folding import words
from mlawriter.casebook.register.index import Register
from mlawriter.casebook.register.listing import Wanted, numbers, snippet_of
from mlawriter.casebook.register.search import terms_of
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.case import Case
from mlawriter.request.confidential import ConfidentialAnnex, SecretEntry
from mlawriter.request.matter import Matter
from mlawriter.request.person import Person
from mlawriter.request.request import Request
from mlawriter.training.samples import samples
from tests.casebook.register.cases_of_office import case, register_of

if TYPE_CHECKING:
    from collections.abc import Iterable


def saying(*texts: str) -> Register:
    return register_of(*(Case(request=Request(matter=Matter(subject=text))) for text in texts))


def found(register: Register, typed: str) -> list[int]:
    """Return the places, from 1, of the cases that a search finds."""
    return sorted(numbers(register, Wanted(words=typed)))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("müller", "Frau MULLER schrieb"),
        ("Muller", "Frau Mu\u0308ller schrieb"),
        ("strasse", "in der Straße"),
        ("STRASSE", "in der Straße"),
        ("Đorđević", "DORDEVIC Milan"),
        ("Djordjevic", "Đorđević Milan"),
        ("oresund", "am Øresund"),
        ("istanbul", "İSTANBUL"),
        ("Diyarbakir", "Diyarbakır"),
        ("ndoye", "N\u00addoye"),
    ],
)
def test_accents_case_and_joined_letters_make_no_difference(typed: str, text: str) -> None:
    assert found(saying(text, "nothing of it"), typed) == [1]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Petrović", "ПЕТРОВИЋ Љубиша"),
        ("Ljubiša", "ПЕТРОВИЋ Љубиша"),
        ("Џинић", "DŽINIĆ Njegoš"),
        ("Његош", "DŽINIĆ Njegoš"),
        ("Ђурђа", "Đurđa"),
        ("Đurđa", "Ђурђа"),
        ("njegos", "Његош"),
    ],
)
def test_serbian_is_found_in_either_script_by_the_other(typed: str, text: str) -> None:
    assert found(saying(text, "nothing of it"), typed) == [1]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("محمد", "مُحَمَّد عَبْدُ الله"),
        ("مُحَمَّد", "محمد عبد الله"),
        ("احمد", "أحمد"),
        ("إسلام", "اسلام"),
        ("فاطمه", "فاطمة"),
        ("مصطفي", "مصطفى"),
        ("محمد", "محـــمد"),
        ("یوسف", "يوسف"),
        ("2026", "سنة ٢٠٢٦"),
        ("٢٠٢٦", "year 2026"),
        ("2026", "वर्ष २०२६"),
    ],
)
def test_vowel_signs_forms_of_letters_and_digits_make_no_difference(typed: str, text: str) -> None:
    assert found(saying(text, "nothing of it"), typed) == [1]


def test_a_chinese_name_of_two_signs_is_found_inside_a_sentence_and_in_no_other_order() -> None:
    register = saying("犯罪嫌疑人李明于日内瓦开户", "明日李先生", "李")

    assert found(register, "李明") == [1]
    assert found(register, "李") == [1, 2, 3]


def test_thai_and_japanese_are_found_inside_a_sentence() -> None:
    register = saying("ผู้ต้องสงสัยชื่อสมชายถูกจับ", "容疑者はタナカである")

    assert found(register, "สมชาย") == [1]
    assert found(register, "タナカ") == [2]


def test_words_are_found_by_their_beginning_and_all_have_to_match() -> None:
    register = saying("laundering of proceeds", "proceeds of corruption", "relaundering")

    assert found(register, "launder") == [1]
    assert found(register, "proc corr") == [2]
    assert found(register, "launder corr") == []


def test_quotes_hold_words_together() -> None:
    register = saying("the red house", "the house, red", "redder house")

    assert found(register, '"red house"') == [1]
    assert found(register, "red house") == [1, 2, 3]
    assert found(register, "“red house") == [1]
    assert found(register, "«house»") == [1, 2, 3]


def test_a_number_is_found_by_its_parts_in_their_order() -> None:
    register = saying("file MLA-2026-0417", "file MLA-0417-2026")

    assert found(register, "MLA-2026-04") == [1]
    assert found(register, "mla/2026/0417") == [1]
    assert found(register, "0417") == [1, 2]


def test_no_phrase_reaches_from_one_field_into_the_next() -> None:
    request = Request(matter=Matter(subject="ends here", stage="begins there"))

    assert found(register_of(Case(request=request)), '"here begins"') == []


def test_a_protected_person_is_found_by_the_name_that_no_list_shows() -> None:
    register = register_of(
        Case(request=Request(persons=[Person(name="Ana DRAGIĆ", protected=True, code="V-3")]))
    )

    assert found(register, "dragic") == [1]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        '""""',
        "NEAR(a b)",
        "a AND NOT b",
        "folded: x",
        "x*",
        "^x",
        "-x",
        "(((",
        "a\0b",
        "\ud800",
        "'; DROP TABLE cases; --",
        "x" * 100_000,
        '"' * 100_000,
        "a " * 50_000,
        "{a b} : c + d",
        "\ue000",
    ],
)
def test_no_search_is_refused(typed: str) -> None:
    register = saying("some text")

    assert set(found(register, typed)) <= {1}
    assert len(register) == 1


def test_operators_are_words_like_any_other() -> None:
    register = saying("neither nor", "cats and dogs")

    assert found(register, "cats AND dogs") == [2]
    assert found(register, "neither NOT cats") == []


def test_what_holds_no_word_lets_every_case_through() -> None:
    assert found(saying("a", "b"), " … ") == [1, 2]


@pytest.mark.parametrize("language", [language.tag for language in LANGUAGES])
def test_each_sample_is_found_by_words_of_its_own(language: str) -> None:
    cases = [case(sample.name, language) for sample in samples()]
    register = register_of(*cases)

    for place, one in enumerate(cases, start=1):
        subject = one.request.matter.subject
        assert place in found(register, subject[:60].rpartition(" ")[0] or subject[:20])
        for person in one.request.persons:
            assert place in found(register, person.identity), person.identity


def test_a_case_that_was_taken_out_is_found_no_more_and_the_index_stays_whole() -> None:
    register = saying("alpha", "beta")

    register.drop(["/cases/0.mla"])

    assert found(register, "alpha") == []
    assert found(register, "beta") == [2]
    register.db.execute("INSERT INTO words (words) VALUES ('integrity-check')")
    assert count_of(register, ("texts", "persons", "asked", "due")) == {"texts": 1}


def count_of(register: Register, tables: Iterable[str]) -> dict[str, int]:
    counted = {table: register.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    return {table: count for table, count in counted.items() if count}


@pytest.mark.parametrize(
    ("typed", "text", "hit"),
    [
        ("dordevic", "Witness: Đorđević Milan, of Niš", "Đorđević"),
        ("Đorđević", "Witness: Ђорђевић Милан", "Ђорђевић"),
        ("djordj", "Witness: Đorđević Milan", "Đorđ"),
        ("Djordje", "Witness: DJORDJE Milan", "DJORDJE"),
        ("李明", "犯罪嫌疑人李明于日内瓦", "李明"),
        ("محمد", "الشاهد مُحَمَّد علي", "مُحَمَّد"),
        ('"red house"', "a red\n  house burns", "red house"),
        ("strasse", "die Straße brennt", "Straße"),
    ],
)
def test_a_snippet_shows_the_words_as_they_were_typed(typed: str, text: str, hit: str) -> None:
    register = saying(text)

    shown = snippet_of(register, 1, terms_of(typed))

    assert shown is not None
    assert shown.hit.rstrip() == hit
    assert f"{shown.before}{shown.hit}{shown.after}".split() == text.split()


def test_what_only_the_confidential_annex_says_is_found_and_not_shown() -> None:
    annex = ConfidentialAnnex(entries=[SecretEntry(heading="Source", text="The needle lies there.")])
    open_ = Matter(subject="A needle in the open")
    register = register_of(
        Case(request=Request(confidential_annex=annex)),
        Case(request=Request(confidential_annex=annex, matter=open_)),
    )
    terms = terms_of("needle")

    assert found(register, "needle") == [1, 2]
    assert snippet_of(register, 1, terms) is None
    shown = snippet_of(register, 2, terms)
    assert shown is not None
    assert f"{shown.before}{shown.hit}{shown.after}" == open_.subject


def test_persons_of_a_case_with_a_protected_one_are_found_and_not_shown() -> None:
    protected = Person(name="Needle ANA", protected=True, code="W1")
    register = register_of(
        Case(request=Request(persons=[protected])),
        Case(request=Request(persons=[Person(name="Needle IVO"), Person(name="Other", protected=True)])),
        Case(request=Request(persons=[Person(name="Needle EVA")])),
    )
    terms = terms_of("needle")

    assert found(register, "needle") == [1, 2, 3]
    assert [snippet_of(register, number, terms) is None for number in (1, 2, 3)] == [True, True, False]


def test_a_snippet_of_a_long_text_is_short_and_cut_between_words() -> None:
    register = saying(f"{'before ' * 500}needle {'after ' * 500}")

    shown = snippet_of(register, 1, terms_of("needle"))

    assert shown is not None
    assert len(f"{shown.before}{shown.hit}{shown.after}") < 200
    assert shown.before.startswith("…before ")
    assert shown.after.endswith(" after…")


def test_words_are_split_alike_in_text_and_search() -> None:
    assert words("O'Brien–Smith, No. 7/A") == ["o", "brien", "smith", "no", "7", "a"]


def test_passages_can_be_read_with_a_query() -> None:
    register = saying("some text")

    rows = register.db.execute("SELECT path, text FROM passages").fetchall()

    assert rows == [("matter.subject", "some text")]
    assert isinstance(register.db, sqlite3.Connection)
