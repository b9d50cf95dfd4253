"""What must not be parted at a line's end is kept together, and what was typed is left as it is."""

from __future__ import annotations

import datetime as dt

import pytest

from mlawriter.i18n.formats import Formats
from mlawriter.render import no_break
from mlawriter.render.compose import compose
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.request.request import Request

DAY = dt.date(1985, 4, 3)


def shown(text: str) -> str:
    """Return a text with its no-break spaces to be seen."""
    return text.replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_GB", "3~April 1985"),
        ("en_US", "April~3, 1985"),
        ("fr_FR", "3~avril 1985"),
        ("es_ES", "3~de~abril de~1985"),
        ("pt_BR", "3~de~abril de~1985"),
        ("ar_001", "3~أبريل 1985"),
        ("ru_RU", "3~апреля 1985~года"),
        ("zh_Hans_CN", "1985年4月3日"),
        ("hr_HR", "3.~travnja 1985.~godine"),
        ("sr_Cyrl_RS", "3.~априла 1985.~године"),
    ],
)
def test_day_and_month_stay_on_one_line(locale: str, written: str) -> None:
    assert shown(no_break.date(Formats(locale).date(DAY))) == written


@pytest.mark.parametrize(
    ("locale", "written"), [("fr_FR", "1er~avril 1985"), ("pt_BR", "1º~de~abril de~1985")]
)
def test_the_first_of_a_month_stays_with_it(locale: str, written: str) -> None:
    assert shown(no_break.date(Formats(locale).date(dt.date(1985, 4, 1)))) == written


def test_a_day_of_the_week_may_stand_on_the_line_before() -> None:
    assert shown(no_break.date(Formats("en_GB").weekday_date(DAY))) == "Wednesday, 3~April 1985"


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("under article 18 of the Convention", "under article~18 of the Convention"),
        ("article %(article)s, paragraph %(paragraph)s", "article~%(article)s, paragraph~%(paragraph)s"),
        ("a man – or a woman – who", "a man~– or a woman~– who"),
        ("《公约》第 18 条第 %(paragraph)s 款", "《公约》第~18~条第~%(paragraph)s~款"),
        ("an answer by %(day)s from %(name)s", "an answer by %(day)s from %(name)s"),
    ],
)
def test_numbers_stay_with_what_they_count(sentence: str, written: str) -> None:
    assert shown(no_break.sentence(sentence)) == written


def test_what_was_typed_keeps_its_spaces() -> None:
    typed = "On 3 April 1985 – under article 18 – she rang +254 700 000 977."

    letter = compose(Request.model_validate({"facts": {"narrative": typed}}), "en")

    assert typed in "\n".join(text_lines(write(letter)))
