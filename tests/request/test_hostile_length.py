"""A text of any length, whatever it is made of, is examined in time that grows with its length and no faster."""

from __future__ import annotations

import itertools
import string
import time
from datetime import date

import pytest

from mlawriter.lexicon.wording import Wording
from mlawriter.request.examine import examine
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.texts import Typed, gather

CAPITALS = " ".join("".join(four) for four in itertools.product(string.ascii_uppercase, repeat=4))
REPEATED = {
    "dots": ".",
    "letters": "a",
    "capitals": "A",
    "digits": "9",
    "brackets": "[",
    "low lines": "_",
    "lines": ".\n",
    "amounts": "1,000,",
    "annexes": "annex 9, ",
    "articles": "article 99 of ",
    "wishes": "request that the ",
    "extraditions": "surrender and extradition of ",
    "arabic extraditions": "تسليم ",
    "arabic wishes": "نرجو من السلطات ",
    "days": "1 May 2025 ",
    "Spanish wishes": "solicitamos que se ",
    "Portuguese extraditions": "entrega e extradição de ",
    "Russian wishes": "просим власти срочно ",
    "Russian annexes": "приложение 9, ",
    "Serbian wishes": "molimo da se hitno ",
    "Serbian articles": "član 99. stav 9. ",
    "Chinese wishes": "请求协助立即",
    "Chinese extraditions": "引渡和",
    "Chinese numbers": "十",
    "Chinese days": "2025年3月14日",
    "addresses": "a@a.",
    "boxes": "P.O. Box 1, ",
    "abbreviations": CAPITALS,
}
SHORT, LONG = 2_000, 8_000
PLENTY = 2.0
"""Seconds that are quick enough whatever the growth: keeps a busy machine from failing the test."""


def seconds(request: Request, text: str, today: date) -> float:
    opened = OpenRequest(request)
    for passage in gather(opened.request).passages:
        if isinstance(passage.path[-1], int):
            opened.put(passage.path[:-1], [text])
        else:
            opened.put(passage.path, text)
    start = time.process_time()
    examine(opened.request, today)
    return time.process_time() - start


@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED)
def test_four_times_the_text_takes_no_sixteen_times_as_long(
    piece: str, complete: Request, today: date
) -> None:
    short, long = (
        seconds(complete.model_copy(deep=True), (piece * (length // len(piece) + 1))[:length], today)
        for length in (SHORT, LONG)
    )

    assert long < max(PLENTY, 10 * short)


def test_many_blanks_in_the_name_of_a_proceeding_are_read_at_once(complete: Request, today: date) -> None:
    complete.use.proceedings = ["this" + " " * 40_000 + "." * 40_000]

    assert seconds(complete, "x", today) < PLENTY
    assert {finding.code for finding in examine(complete, today)} & {"G01"} == set()


def test_vague_words_are_known_whatever_the_blanks_between(complete: Request, today: date) -> None:
    complete.use.proceedings = ["This \u00a0  present\ncase ."]

    assert "G01" in {finding.code for finding in examine(complete, today)}


def test_wording_is_looked_for_at_so_many_places_and_no_more(complete: Request) -> None:
    complete.scope.aim = "hand it over " * 15_000

    assert 1 < len(Typed(gather(complete).passages).hits(Wording("hand it over", "hand"))) < 15_000


def test_number_of_an_annex_is_told_once_for_each_field(complete: Request, today: date) -> None:
    complete.scope.aim = "See annex 7, annex 9 and annex 9."

    told = [finding for finding in examine(complete, today) if finding.code == "G16"]

    assert [finding.params["number"] for finding in told] == [7]
