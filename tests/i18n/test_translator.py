"""Texts, plurals and values come out as each language writes them."""

from __future__ import annotations

import gettext
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from io import BytesIO
from pathlib import Path

import catalogue_files
import pytest

from mlawriter import resources
from mlawriter.core.errors import MlaError
from mlawriter.i18n.errors import CatalogueMissing
from mlawriter.i18n.languages import language
from mlawriter.i18n.translator import Translator, translator
from mlawriter.i18n.usage import Usage

SPACE = "\u00a0"
THIN = "\u202f"


def speaking(tag: str, entries: str = "", folder: Path | None = None) -> Translator:
    """Return a translator of a small catalogue, written as PO text and compiled as the project does."""
    if folder is None:
        return Translator(language(tag), "document", gettext.NullTranslations())
    path = folder / "document.po"
    header = (
        f'msgid ""\nmsgstr ""\n"Language: {tag}\\n"\n"Plural-Forms: {catalogue_files.plural_forms(tag)}\\n"\n'
    )
    header += '"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    path.write_text(header + entries, encoding="utf-8")
    compiled = catalogue_files.compile_one(path)
    assert compiled is not None
    return Translator(language(tag), "document", gettext.GNUTranslations(BytesIO(compiled.read_bytes())))


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, "form0"), (1, "form1"), (2, "form2"), (3, "form3 3"), (11, "form4 11"), (100, "form5 100")],
)
def test_arabic_has_six_forms_in_the_usual_order(tmp_path: Path, count: int, expected: str) -> None:
    entries = 'msgid "{n} year"\nmsgid_plural "{n} years"\n' + "".join(
        f'msgstr[{form}] "form{form}{" {n}" if form > 2 else ""}"\n' for form in range(6)
    )

    assert speaking("ar", entries, tmp_path).plural("{n} year", "{n} years", count) == expected


@pytest.mark.parametrize(("count", "expected"), [(0, "0 an"), (1, "1 an"), (2, "2 ans")])
def test_french_counts_nothing_as_one(tmp_path: Path, count: int, expected: str) -> None:
    entries = 'msgid "{n} year"\nmsgid_plural "{n} years"\nmsgstr[0] "{n} an"\nmsgstr[1] "{n} ans"\n'

    assert speaking("fr", entries, tmp_path).plural("{n} year", "{n} years", count) == expected


def test_braces_are_filled_after_translation(tmp_path: Path) -> None:
    french = speaking(
        "fr", 'msgid "Page {number} of {total}"\nmsgstr "{total} pages, la {number}e"\n', tmp_path
    )

    assert french.text("Page {number} of {total}", number=2, total=5) == "5 pages, la 2e"


def test_braces_inside_a_value_stay() -> None:
    assert speaking("en").text("{{x}} {name}", name="{total} %(y)s") == "{x} {total} %(y)s"


def test_a_missing_value_is_a_bug_and_is_seen() -> None:
    with pytest.raises(KeyError):
        speaking("en").text("{one} {two}", one=1)


def test_an_empty_message_stays_empty(tmp_path: Path) -> None:
    french = speaking("fr", "", tmp_path)

    assert (french.text(""), french.context("verb", "")) == ("", "")


def test_a_context_tells_two_meanings_apart(tmp_path: Path) -> None:
    french = speaking("fr", 'msgctxt "stamp"\nmsgid "Seal"\nmsgstr "Sceau"\n', tmp_path)

    assert (french.context("stamp", "Seal"), french.text("Seal")) == ("Sceau", "Seal")


class Channel(Enum):
    DIPLOMATIC = "diplomatic"

    @property
    def label(self) -> str:
        return "Diplomatic channel"


def test_raw_values_are_written_for_the_language() -> None:
    written = speaking("fr").text(
        "{day}; {count}; {sum}; {names}; {channel}; {nothing}",
        day=date(1985, 4, 1),
        count=12345,
        sum=Decimal("1.5"),
        names=["A", "B", "C"],
        channel=Channel.DIPLOMATIC,
        nothing=None,
    )

    assert written == f"1er avril 1985; 12{THIN}345; 1,5; A, B et C; Diplomatic channel; "


@pytest.mark.parametrize(
    ("tag", "day", "month", "number", "amount", "listed", "country", "name"),
    [
        (
            "en",
            "3 April 1985",
            "April 1985",
            "2,318,450",
            f"USD{SPACE}2,318,450.00",
            "A, B and C",
            "Switzerland",
            "Arabic",
        ),
        (
            "fr",
            "3 avril 1985",
            "avril 1985",
            f"2{THIN}318{THIN}450",
            f"2{THIN}318{THIN}450,00{SPACE}USD",
            "A, B et C",
            "Suisse",
            "arabe",
        ),
        (
            "ar",
            "3 أبريل 1985",
            "أبريل 1985",
            "2,318,450",
            f"2,318,450.00{SPACE}USD",
            "A وB وC",
            "سويسرا",
            "العربية",
        ),
    ],
)
def test_formats_follow_the_language(
    tag: str, day: str, month: str, number: str, amount: str, listed: str, country: str, name: str
) -> None:
    speaker = speaking(tag)

    assert speaker.date(date(1985, 4, 3)) == day
    assert speaker.month_year(date(1985, 4, 3)) == month
    assert speaker.number(2318450) == number
    assert speaker.amount(Decimal(2318450), "USD") == amount
    assert speaker.listed(["A", "B", "C"]) == listed
    assert speaker.country("CH") == country
    assert speaker.language_name("ar") == name


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        ("1000", "JPY", "JPY 1,000"),
        ("1000", "KWD", "KWD 1,000.000"),
        ("0.005", "USD", "USD 0.005"),
        ("1.123456789012", "BTC", "BTC 1.123456789012"),
        ("1E+3", "EUR", "EUR 1,000.00"),
        ("123456789012345678901.23", "EUR", "EUR 123,456,789,012,345,678,901.23"),
    ],
)
def test_no_amount_is_rounded(amount: str, currency: str, expected: str) -> None:
    assert speaking("en").amount(Decimal(amount), currency).replace(SPACE, " ") == expected


def test_a_moment_says_its_offset() -> None:
    assert (
        speaking("en").moment(datetime(2026, 1, 2, 14, 5, tzinfo=UTC)) == "2 January 2026, 14:05 (UTC+00:00)"
    )


@pytest.mark.parametrize(
    ("tag", "first", "sixth"),
    [
        ("en", "Thursday, 1 April 2027", "Tuesday, 6 April 2027"),
        ("fr", "jeudi 1er avril 2027", "mardi 6 avril 2027"),
        ("ar", "الخميس، 1 أبريل 2027", "الثلاثاء، 6 أبريل 2027"),
    ],
)
def test_a_day_of_the_week_stands_before_its_date(tag: str, first: str, sixth: str) -> None:
    speaker = speaking(tag)

    assert (speaker.weekday_date(date(2027, 4, 1)), speaker.weekday_date(date(2027, 4, 6))) == (first, sixth)


@pytest.mark.parametrize(
    ("tag", "zone", "city"),
    [
        ("en", "America/Port_of_Spain", "Port of Spain"),
        ("fr", "Asia/Manila", "Manille"),
        ("fr", "Asia/Kolkata", "Calcutta"),
        ("ar", "Europe/Madrid", "مدريد"),
        ("ar", "Nowhere/Land", "Land"),
    ],
)
def test_a_time_zone_is_named_by_its_city(tag: str, zone: str, city: str) -> None:
    assert speaking(tag).city(zone) == city


def test_unknown_codes_come_back() -> None:
    assert (speaking("fr").country("QX"), speaking("fr").language_name("qx")) == ("QX", "qx")


@pytest.mark.parametrize(
    ("months", "expected"),
    [
        (0, "0 months"),
        (1, "1 month"),
        (12, "1 year"),
        (18, "18 months"),
        (30, "2 years and 6 months"),
        (168, "14 years"),
    ],
)
def test_terms_are_said_in_years_where_they_are(months: int, expected: str) -> None:
    assert speaking("en").duration_months(months) == expected


def test_english_needs_no_catalogue() -> None:
    assert translator("en", "interface").text("Anything") == "Anything"


@pytest.mark.parametrize("content", [None, b"", b"not a catalogue", b"\xde\x12\x04\x95" + b"\xff" * 24])
def test_a_missing_or_damaged_catalogue_is_reported_with_advice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    folder = tmp_path / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    if content is not None:
        (folder / "document.mo").write_bytes(content)
    monkeypatch.setattr(resources, "locales", lambda: tmp_path)

    with pytest.raises(CatalogueMissing) as caught:
        translator("fr", "document", Usage(region="XX"))  # not kept from an earlier test

    assert isinstance(caught.value, MlaError)
    assert "packaging/dev.py" in caught.value.advice


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        translator("tlh", "document")


@pytest.mark.parametrize(("count", "expected"), [(1, "račun"), (3, "računi"), (11, "računi"), (21, "računi")])
def test_a_count_that_is_not_said_is_no_singular(tmp_path: Path, count: int, expected: str) -> None:
    entries = (
        'msgid "account"\nmsgid_plural "accounts"\n'
        'msgstr[0] "račun"\nmsgstr[1] "računi"\nmsgstr[2] "računi"\n'
        '\nmsgid "{n} account"\nmsgid_plural "{n} accounts"\n'
        'msgstr[0] "{n} račun"\nmsgstr[1] "{n} računa"\nmsgstr[2] "{n} računa"\n'
    )
    path = tmp_path / "document.po"
    path.write_text(
        'msgid ""\nmsgstr ""\n"Language: hr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        f'"Plural-Forms: {catalogue_files.plural_forms("hr")}\\n"\n\n{entries}',
        encoding="utf-8",
    )
    compiled = catalogue_files.compile_one(path)
    assert compiled is not None
    speak = Translator(language("en"), "document", gettext.GNUTranslations(BytesIO(compiled.read_bytes())))

    assert speak.plural("account", "accounts", count) == expected
    assert speak.plural("{n} account", "{n} accounts", 21) == "21 račun"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Baobab Ltd.", "By Baobab Ltd. Thanks."),
        ("and so on...", "By and so on... Thanks."),
        ("me", "By me. Thanks."),
        ("有限公司。", "By 有限公司. Thanks."),
    ],
)
def test_a_value_that_ends_with_a_stop_brings_no_second_one(value: str, said: str) -> None:
    assert speaking("en").text("By {who}. Thanks.", who=value) == said


@pytest.mark.parametrize(
    ("tag", "days", "expected"),
    [
        ("en", 12, "in 12 days"),
        ("en", -45, "45 days ago"),
        ("en", 0, "today"),
        ("fr", 400, "dans 400 jours"),
        ("ar", 3, "خلال 3 أيام"),
        ("sr_Cyrl", 21, "за 21 дан"),
    ],
)
def test_distance_is_told_in_days_whatever_their_number(tag: str, days: int, expected: str) -> None:
    assert translator(tag, "interface").days_away(days) == expected
