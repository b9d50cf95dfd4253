"""Dates, numbers and sentences follow the country and the office that use a language."""

from __future__ import annotations

import contextlib
import random
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from mlawriter import resources
from mlawriter.i18n.catalogue import parsed
from mlawriter.i18n.formats import Formats
from mlawriter.i18n.languages import LANGUAGES, Language
from mlawriter.i18n.translator import translator
from mlawriter.i18n.usage import Digits, Usage
from mlawriter.i18n.wording import SentenceRefused, WordingRefused, catalogue_of_letters, sentences

FIRST_OF_APRIL = date(1985, 4, 1)
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
URGENT = "URGENT"


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_GB", "1 April 1985"),
        ("en_US", "April 1, 1985"),
        ("fr_FR", "1er avril 1985"),
        ("es_ES", "1 de abril de 1985"),
        ("pt_PT", "1 de abril de 1985"),
        ("pt_BR", "1º de abril de 1985"),
        ("ru_RU", "1 апреля 1985\u00a0года"),
        ("zh_Hans_CN", "1985年4月1日"),
        ("ar_001", "1 أبريل 1985"),
        ("ar_TN", "1 أفريل 1985"),
        ("hr_HR", "1. travnja 1985. godine"),
        ("bs_Latn_BA", "1. aprila 1985. godine"),
        ("sr_Latn_RS", "1. aprila 1985. godine"),
        ("sr_Cyrl_RS", "1. априла 1985. године"),
        ("sr_Latn_ME", "1. aprila 1985. godine"),
    ],
)
def test_the_first_of_april_is_written_as_letters_of_the_country_write_it(locale: str, written: str) -> None:
    assert Formats(locale).date(FIRST_OF_APRIL) == written


@pytest.mark.parametrize("month", range(1, 13))
def test_months_of_serbian_dates_stand_in_the_genitive_in_both_scripts(month: int) -> None:
    latin = Formats("sr_Latn_RS").date(date(2026, month, 22)).split()[1]
    cyrillic = Formats("sr_Cyrl_RS").date(date(2026, month, 22)).split()[1]

    assert latin[-1] == "a"
    assert cyrillic[-1] == "а"  # the Cyrillic letter
    assert not {*latin} & {*cyrillic}


def test_a_month_by_itself_stays_in_the_nominative() -> None:
    assert Formats("sr_Latn_RS").month_year(date(2026, 11, 1)) == "novembar 2026. godine"


def test_date_and_time_do_not_run_into_each_other() -> None:
    assert Formats("hr_HR").moment(datetime(2026, 11, 3, 14, 5)) == "3. studenoga 2026. godine u 14:05"  # noqa: DTZ001
    assert Formats("sr_Cyrl_RS").moment(datetime(2026, 11, 3, 14, 5)).endswith("године у 14:05")  # noqa: DTZ001


def test_eastern_digits_are_in_dates_numbers_and_amounts_and_nowhere_else() -> None:
    eastern = Formats("ar_EG", Digits.ARABIC)

    assert eastern.date(FIRST_OF_APRIL) == "١ أبريل ١٩٨٥"
    assert eastern.month_year(FIRST_OF_APRIL) == "أبريل ١٩٨٥"
    assert eastern.number(12) == "١٢"
    assert eastern.number(2318450) == "٢٬٣١٨٬٤٥٠"
    assert eastern.amount(Decimal("1234.5"), "USD") == "١٬٢٣٤٫٥٠\u00a0USD"
    assert eastern.figures(Decimal("1234.5")) == "١٬٢٣٤٫٥٠"
    assert eastern.moment(datetime(2026, 11, 3, 14, 5, tzinfo=UTC)).endswith("١٤:٠٥ (UTC+00:00)")


def test_latin_digits_hold_even_where_the_country_has_others() -> None:
    assert Formats("ar_EG").number(2318450) == "2,318,450"


@pytest.mark.parametrize(
    ("language", "region"), [(language, region) for language in LANGUAGES for region in language.regions]
)
def test_each_region_has_a_locale_and_a_tag_for_word(language: Language, region: str) -> None:
    used = language.of_region(region)

    assert Formats(used.locale).date(FIRST_OF_APRIL)
    assert (used.tag, used.word.rpartition("-")[2]) == (language.tag, region)


def test_a_region_that_the_language_does_not_have_changes_nothing() -> None:
    assert LANGUAGES[0].of_region("XX") is LANGUAGES[0]


# --- an office's own sentences


def wording(folder: Path, entries: str) -> Usage:
    path = folder / "fr.po"
    path.write_text(HEADER + entries, encoding="utf-8")
    return Usage(wording=path)


def test_a_sentence_of_the_office_comes_before_the_programs_and_the_others_stay(tmp_path: Path) -> None:
    own = translator("fr", "document", wording(tmp_path, f'msgid "{URGENT}"\nmsgstr "TRÈS URGENT"\n'))
    usual = translator("fr", "document")

    assert own.text(URGENT) == "TRÈS URGENT"
    assert own.text("Channel:") == usual.text("Channel:") != "Channel:"


def test_a_sentence_may_be_reworded_in_english_too(tmp_path: Path) -> None:
    own = translator("en", "document", wording(tmp_path, f'msgid "{URGENT}"\nmsgstr "MOST URGENT"\n'))

    assert own.text(URGENT) == "MOST URGENT"


def test_the_window_keeps_its_own_words(tmp_path: Path) -> None:
    usage = wording(tmp_path, 'msgid "State"\nmsgstr "Pays"\n')

    assert translator("fr", "interface", usage).text("State") == translator("fr", "interface").text("State")


@pytest.mark.parametrize("lost", ["Page {number} de {sum}", "Page {number}", "Page {number} de {total} <b>"])
def test_a_sentence_that_loses_a_value_or_a_mark_is_refused_by_name(tmp_path: Path, lost: str) -> None:
    usage = wording(tmp_path, f'msgid "Page {{number}} of {{total}}"\nmsgstr "{lost}"\n')

    with pytest.raises(SentenceRefused, match=r"fr\.po.*Page \{number\} of"):
        translator("fr", "document", usage)


@pytest.mark.parametrize("held", [b"\xff\xfe", b'msgid "a\nmsgstr "b"', b"{}", b"x" * 4_000_001])
def test_what_is_no_catalogue_is_refused_in_one_sentence(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "fr.po"
    path.write_bytes(held)

    with pytest.raises(WordingRefused, match=r"fr\.po"):
        translator("fr", "document", Usage(wording=path))


def test_the_catalogue_to_begin_with_is_read_back_and_changes_nothing(tmp_path: Path) -> None:
    french = translator("fr", "document")
    path = tmp_path / "fr.po"
    path.write_text(catalogue_of_letters(french), encoding="utf-8")

    again = translator("fr", "document", Usage(wording=path))

    assert again.text("Channel:") == french.text("Channel:")
    assert again.plural("{n} year", "{n} years", 3) == french.plural("{n} year", "{n} years", 3)


@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: text/plain; charset=CHARSET",
        "Content-Type: text/plain; charset=utf-16",
        "Content-Type: text/plain; charset=latin-1",
        "Plural-Forms: nplurals=2; plural=foo bar;",
        "Plural-Forms: nplurals=2; plural=n/0;",
        "Plural-Forms: nplurals=999999999; plural=0;",
        "Plural-Forms: nplurals=; plural",
        "Language: ../../x",
        "POT-Creation-Date: 99999-99-99 99:99+9999",
    ],
)
def test_the_header_of_an_offices_file_changes_nothing(tmp_path: Path, header: str) -> None:
    path = tmp_path / "fr.po"
    path.write_text(f'msgid ""\nmsgstr "{header}\\n"\n\nmsgid "{URGENT}"\nmsgstr "急"\n', encoding="utf-8")
    own = translator("fr", "document", Usage(wording=path))
    usual = translator("fr", "document")

    assert own.text(URGENT) == "急"
    assert own.plural("{n} year", "{n} years", 3) == usual.plural("{n} year", "{n} years", 3)
    assert f'"Plural-Forms: {usual.catalogue.info()["plural-forms"]}' in catalogue_of_letters(own)


@pytest.mark.parametrize(
    "entry",
    [
        'msgid "{n} year"\nmsgid_plural "{n} years"\nmsgstr[0] "{n} an"\nmsgstr[1] "{n} ans"\n',
        'msgid "{n} year"\nmsgid_plural "{n} years"\nmsgstr[9] "{n} an"\n',
        '#~ msgid "a"\n#~ msgid_plural "b"\n#~ msgstr[-99] "c"\n',
        '#~ msgid "a"\n#~ msgstr[x] "c"\n',
        'msgid "a"\nmsgstr "b" \x0c#"c"\n',
    ],
)
def test_what_needs_a_rule_or_trips_the_reader_is_refused(tmp_path: Path, entry: str) -> None:
    with pytest.raises(WordingRefused, match=r"fr\.po"):
        translator("fr", "document", wording(tmp_path, entry))


def test_a_damaged_file_is_refused_or_read_and_nothing_else(tmp_path: Path) -> None:
    chance = random.Random(7)
    whole = "\n".join(catalogue_of_letters(translator("fr", "document")).split("\n")[:60]).encode()
    path = tmp_path / "fr.po"
    for _ in range(300):
        held = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.3 else whole)
        for _ in range(chance.randrange(1, 4)):
            if held:
                held[chance.randrange(len(held))] ^= 1 << chance.randrange(8)
        path.write_bytes(held)
        with contextlib.suppress(WordingRefused):
            sentences(path)


def test_a_lone_percent_sign_is_refused_where_the_program_fills_by_it(tmp_path: Path) -> None:
    text, kept = plain_text("templates/"), plain_text("mlawriter/")

    with pytest.raises(SentenceRefused, match=r"fr\.po"):
        translator("fr", "document", wording(tmp_path, f'msgid "{text}"\nmsgstr "100 %"\n'))
    doubled = wording(tmp_path, f'msgid "{text}"\nmsgstr "100 %%, voilà"\n')
    assert translator("fr", "document", doubled).text(text) == "100 %%, voilà"
    single = wording(tmp_path, f'msgid "{kept}"\nmsgstr "100 %"\n')
    assert translator("fr", "document", single).text(kept) == "100 %"


def test_an_edited_file_holds_from_the_next_letter_on_and_one_taken_away_no_longer(tmp_path: Path) -> None:
    usage = wording(tmp_path, f'msgid "{URGENT}"\nmsgstr "TRÈS URGENT"\n')
    assert translator("fr", "document", usage).text(URGENT) == "TRÈS URGENT"

    wording(tmp_path, f'msgid "{URGENT}"\nmsgstr "SANS DÉLAI"\n')
    assert translator("fr", "document", usage).text(URGENT) == "SANS DÉLAI"
    assert translator("fr", "document", usage) is translator("fr", "document", usage)

    (tmp_path / "fr.po").unlink()
    assert translator("fr", "document", usage).text(URGENT) == translator("fr", "document").text(URGENT)


def plain_text(places: str) -> str:
    """Return a text of letters without values or marks whose places all begin so."""
    every = parsed((resources.locales() / "document.pot").read_text("utf-8"))
    return next(
        message.id
        for message in every
        if isinstance(message.id, str)
        and re.fullmatch(r"[A-Za-z ,]+", message.id)
        and message.context is None
        and all(file.startswith(places) for file, _ in message.locations)
    )


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("DE", "Njemačka"),
        ("MK", "Sjeverna Makedonija"),
        ("BY", "Bjelorusija"),
        ("PT", "Portugal"),
        ("RS", "Srbija"),
    ],
)
def test_names_of_states_in_montenegrin_are_ijekavian(code: str, name: str) -> None:
    assert Formats("sr_Latn_ME").country(code) == name


def test_days_of_the_week_in_montenegrin_are_ijekavian_and_in_serbian_not() -> None:
    monday = date(2026, 11, 23)

    assert Formats("sr_Latn_ME").weekday_date(monday).startswith("ponedjeljak, 23. novembar 2026.")
    assert Formats("sr_Latn_RS").weekday_date(monday).startswith("ponedeljak, 23. novembar 2026.")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_each_of_our_languages_has_a_name_in_every_other(language: Language) -> None:
    for other in LANGUAGES:
        name = Formats(other.locale).language_name(language.tag)

        assert name != language.tag
        assert "_" not in name


def test_brazil_has_words_of_its_own_and_the_rest_of_the_language() -> None:
    brazil = translator("pt", "document", Usage("BR"))
    usual = translator("pt", "document")
    angola = translator("pt", "document", Usage("AO"))

    assert "assistência" in brazil.text("Request for mutual legal assistance").lower()
    assert "auxílio" in usual.text("Request for mutual legal assistance").lower()
    assert angola.text("Request for mutual legal assistance") == usual.text(
        "Request for mutual legal assistance"
    )
    assert brazil.text("Channel:") == usual.text("Channel:") != "Channel:"
