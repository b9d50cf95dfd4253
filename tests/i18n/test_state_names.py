"""States are named as official letters name them, in every language, from a table that says where each name is from."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
import unicodedata

import pytest

from mlawriter.directory.states import STATES
from mlawriter.i18n.formats import Formats
from mlawriter.i18n.languages import LANGUAGES, Language
from mlawriter.i18n.serbian_latin import in_latin
from mlawriter.i18n.state_names import Form, table_path
from mlawriter.i18n.translator import translator

COLUMNS = ("en", "fr", "es", "ar", "ru", "zh_Hans", "pt", "pt_BR", "bs", "hr", "sr_Cyrl", "cnr")
LOCALES = {language.tag: language.locale for language in LANGUAGES} | {"pt_BR": "pt_BR"}
SOURCES = {"unterm", "unsd", "untc", "eu", "iso-codes", "mledoze", "cldr", "unverified"}
SCRIPTS = {"ar": "ARABIC", "ru": "CYRILLIC", "sr_Cyrl": "CYRILLIC", "zh_Hans": "CJK"}
ARTICLES = re.compile(r"(?:the|le|la|les|l’|el|los|las|o|os|a|as)[ ’]", re.IGNORECASE)


def rows() -> list[dict[str, str]]:
    with table_path().open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def cells() -> list[tuple[str, str, str, str]]:
    return [(row["code"], row["form"], tag, row[tag]) for row in rows() if row for tag in COLUMNS if row[tag]]


def names(tag: str) -> Formats:
    return Formats(LOCALES[tag])


def test_the_table_has_each_form_of_a_state_once_in_the_order_of_codes() -> None:
    keys = [(row["code"], row["form"]) for row in rows()]

    assert len(keys) == len(set(keys))
    assert [code for code, form in keys if form == "formal"] == list(STATES)
    assert [code for code, _ in keys] == sorted(code for code, _ in keys)
    assert {form for _, form in keys} == set(Form)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_every_state_has_a_formal_name_of_its_own_in_every_language(language: Language) -> None:
    formats = Formats(language.locale)
    formal = [formats.official_name(code) for code in STATES]
    short = [formats.country(code) for code in STATES]

    assert all(formal)
    assert len(set(formal)) == len(set(short)) == len(STATES)


def test_every_name_stands_as_in_a_heading() -> None:
    for code, form, tag, name in cells():
        where = f"{code} {form} {tag}: {name}"
        assert name == unicodedata.normalize("NFC", " ".join(name.split())), where
        assert not set(name) & set("'*\"\u200f\u200e"), where
        assert not name[0].islower(), where
        if code != "SV" and tag in {"en", "fr", "es", "pt", "pt_BR"}:  # El Salvador is its name
            assert not ARTICLES.match(name), where


def test_every_name_is_in_the_letters_of_its_language() -> None:
    for code, form, tag, name in cells():
        for letter in filter(str.isalpha, name):
            assert unicodedata.name(letter).startswith(SCRIPTS.get(tag, "LATIN")), (
                f"{code} {form} {tag}: {name}"
            )


def test_every_name_has_a_source() -> None:
    for row in rows():
        told = dict(part.split(": ") for part in row["sources"].split("; ")) if row["sources"] else {}
        columns = [tag for tags in told.values() for tag in tags.split()]

        assert set(told) <= SOURCES, row["code"]
        assert sorted(columns) == sorted(tag for tag in COLUMNS if row[tag] and row["form"] != Form.ALSO), (
            row["code"]
        )


def test_a_short_name_stands_in_the_table_only_where_cldr_has_another() -> None:
    for code, form, tag, name in cells():
        if form == Form.SHORT:
            assert name != names(tag).usual_name(code), f"{code} {tag}"


def test_serbian_in_latin_letters_follows_from_cyrillic() -> None:
    for code in STATES:
        assert names("sr_Latn").official_name(code) == in_latin(names("sr_Cyrl").official_name(code))
    assert names("sr_Latn").country("US") == "Sjedinjene Američke Države"


@pytest.mark.parametrize(
    ("tag", "code", "short", "formal"),
    [
        ("en", "MD", "Republic of Moldova", "Republic of Moldova"),
        ("en", "BO", "Bolivia (Plurinational State of)", "Plurinational State of Bolivia"),
        ("en", "TR", "Türkiye", "Republic of Türkiye"),
        ("en", "NL", "Netherlands (Kingdom of the)", "Kingdom of the Netherlands"),
        ("en", "VA", "Holy See", "Holy See"),
        ("en", "HR", "Croatia", "Republic of Croatia"),
        ("fr", "TR", "Türkiye", "République de Türkiye"),
        ("fr", "US", "États-Unis d’Amérique", "États-Unis d’Amérique"),
        ("fr", "NL", "Pays-Bas (Royaume des)", "Royaume des Pays-Bas"),
        ("es", "SZ", "Eswatini", "Reino de Eswatini"),
        ("es", "DZ", "Argelia", "República Argelina Democrática y Popular"),
        ("ar", "IR", "جمهورية إيران الإسلامية", "جمهورية إيران الإسلامية"),
        ("ar", "MA", "المغرب", "المملكة المغربية"),
        ("ru", "RU", "Российская Федерация", "Российская Федерация"),
        ("ru", "GY", "Гайана", "Кооперативная Республика Гайана"),
        ("zh_Hans", "KR", "大韩民国", "大韩民国"),
        ("pt", "RU", "Rússia", "Federação da Rússia"),
        ("pt", "VN", "Vietname", "República Socialista do Vietname"),
        ("bs", "DE", "Njemačka", "Savezna Republika Njemačka"),
        ("hr", "IT", "Italija", "Talijanska Republika"),
        ("hr", "CV", "Kabo Verde", "Republika Kabo Verde"),
        ("sr_Cyrl", "NL", "Холандија", "Краљевина Холандија"),
        ("sr_Latn", "CH", "Švajcarska", "Švajcarska Konfederacija"),
        ("cnr", "MK", "Sjeverna Makedonija", "Republika Sjeverna Makedonija"),
        ("cnr", "DE", "Njemačka", "Savezna Republika Njemačka"),
        ("pt_BR", "VN", "Vietnã", "República Socialista do Vietnã"),
        ("pt_BR", "IR", "Irã", "República Islâmica do Irã"),
        ("pt_BR", "KE", "Quênia", "República do Quênia"),
        ("pt_BR", "FR", "França", "República Francesa"),
    ],
)
def test_names_are_those_of_official_letters(tag: str, code: str, short: str, formal: str) -> None:
    assert (names(tag).country(code), names(tag).official_name(code)) == (short, formal)


def test_names_that_are_no_longer_official_are_gone() -> None:
    gone = re.compile(
        r"Swaziland|Turkey|Turquie|Turquía|Cape Verde|Cap-Vert|Czechoslov|Palestinian Territ|"
        r"Former Yugoslav|Burma|Свазиленд|Бирма|Palestinsk[ae] [Tt]erit|Territórios palestin"
    )
    for language in LANGUAGES:
        formats = Formats(language.locale)
        for code in STATES:
            found = gone.search(f"{formats.country(code)} / {formats.official_name(code)}")
            assert found is None, (language.tag, found)


def test_a_code_without_an_entry_is_named_by_cldr_and_an_unknown_one_comes_back() -> None:
    speak = translator("en", "document")

    assert (speak.country("GL"), speak.official_name("GL")) == ("Greenland", "Greenland")
    assert (speak.country("QX"), speak.official_name("QX")) == ("QX", "QX")
    assert speak.official_name("me") == "Montenegro"


def test_importing_formats_does_not_read_the_table() -> None:
    code = (
        "from mlawriter.i18n import formats, state_names;"
        "formats.Formats('en_GB');"
        "assert not state_names._table.cache_info().currsize"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})
