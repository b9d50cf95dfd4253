"""What is printed of the directory says all that is known, on what it rests, and what it is not."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest

from mlawriter.core.answer import Answer
from mlawriter.directory.browse import LISTED
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.own_record import OwnLanguages, OwnMembership, OwnRecord
from mlawriter.directory.pack_file import shipped
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.render.blocks import Document, Listing, Paragraph, Table, Title
from mlawriter.render.directory_sheet import Sheets
from mlawriter.render.word import write
from mlawriter.request.catalogue import titles

TODAY = date(2026, 11, 22)
TAGS = [language.tag for language in LANGUAGES]


def sheets(directory: Directory | None = None, tag: str = "en", today: date = TODAY) -> Sheets:
    return Sheets(directory or Directory(shipped()), translator(tag, "interface"), today)


def text(content: tuple[object, ...]) -> str:
    return "".join(getattr(span, "text", "") for span in content)


def tables(document: Document) -> list[list[list[str]]]:
    """Return the cells of each table; lines of a cell are joined by a bar."""
    return [
        [[" | ".join(map(text, cell.paragraphs)) for cell in row] for row in block.rows]
        for block in document.blocks
        if isinstance(block, Table)
    ]


def paragraphs(document: Document) -> list[str]:
    return [text(block.content) for block in document.blocks if isinstance(block, Paragraph | Title)]


def row_of(document: Document, label: str) -> list[str]:
    return next(row for table in tables(document) for row in table if row[0] == label)


def test_a_sheet_says_what_it_is_and_what_to_check() -> None:
    said = paragraphs(sheets().of_state("CH"))

    (edition,) = [words for words in said if "Not an official publication of the United Nations." in words]
    assert re.fullmatch(
        r"Sources of \d+ \w+ 201\d to \d+ \w+ 2025; put together on 22 November 2026( \(\w+\))?\. Not an .*",
        edition,
    )
    assert "Directory of States – Switzerland (CH)" in said
    assert any(words.startswith("Before sending, check the central authority") for words in said)
    assert any("more than twelve months ago, the oldest on" in words for words in said)


def test_each_value_stands_beside_source_day_and_trust() -> None:
    row = row_of(sheets().of_state("CH"), "Party to the Convention")

    assert row == [
        "Party to the Convention",
        "Yes. Ratification, deposited on 27 October 2006; in force from 26 November 2006",
        "UN Treaty Collection, status of the Convention (XVIII-12), as printed on 27 January 2014; from the records of the depositary.",
    ]


def test_conditions_stand_beneath_the_languages() -> None:
    assert "otherwise a certified translation" in row_of(sheets().of_state("CH"), "Languages accepted")[1]


def test_each_treaty_has_its_line_and_no_line_sums_up() -> None:
    labels = [row[0] for row in tables(sheets().of_state("CH"))[0]]

    assert "Party to the Protocol on firearms" in labels
    assert not {"Protocols", "Other conventions"} & set(labels)


def test_what_is_not_known_is_said() -> None:
    document = sheets().of_state("FR")

    assert (
        "Not known in this directory: Designated authority, Languages accepted, Channel wanted and Urgent requests"
        " through INTERPOL. Ask its embassy, or look in SHERLOC."
    ) in paragraphs(document)


def test_a_state_of_which_nothing_is_known_has_a_sheet() -> None:
    document = sheets(NOTHING_KNOWN).of_state("FR", "DE")

    assert any(said.startswith("Not known in this directory: ") for said in paragraphs(document))
    assert {row[1] for row in tables(document)[0][1:]} == {"Not known"}
    assert write(document)


def test_two_states_are_compared_treaty_by_treaty() -> None:
    document = sheets().of_state("CZ", "FR")

    both = tables(document)[1]
    assert [row[1] for row in both[1:]] == [
        "Yes, both bound from 24 October 2013",
        "Yes; it is not known from when both are bound",
        "Yes, both bound from 24 October 2013",
        "Yes; it is not known from when both are bound",
        "Yes, both bound from 29 December 2013",
        "Yes; it is not known from when both are bound",
    ]
    assert "as printed on" in both[1][2]


def test_who_is_no_party_is_labelled() -> None:
    assert row_of(sheets().of_state("CG"), "Party to the Convention")[1].startswith("No (not verified)")
    assert tables(sheets().of_state("CG", "FR"))[1][1][1] == "No (not verified)"


def test_sources_are_named_with_licence_and_attribution() -> None:
    sources = tables(sheets().of_state("CH"))[-1]

    terms = {row[1].partition(" | ")[0]: row[2] for row in sources[1:]}
    gazette = next(said for title, said in terms.items() if title.startswith("Austrian consolidated text"))
    assert "Source: RIS, www.ris.bka.gv.at, CC BY 4.0, translated and condensed" in gazette
    assert [row[0] for row in sources[1:]] == [str(number) for number in range(1, len(sources))]


def test_sources_of_the_second_state_are_named_too() -> None:
    alone, both = tables(sheets().of_state("AW"))[-1], tables(sheets().of_state("AW", "FJ"))[-1]

    assert len(both) > len(alone)


def test_the_own_record_is_printed_beside_what_ships() -> None:
    own = OwnRecord(
        languages=OwnLanguages(tags=("en",), source="e-mail", checked=date(2026, 11, 2), initials="AB")
    )

    row = row_of(sheets(Directory(shipped(), {"CH": own})).of_state("CH"), "Languages accepted")

    assert row[1] == "English | The directory says otherwise: French, German and Italian."
    assert row[2] == "Your own record, checked on 2 November 2026 by AB. Source: e-mail."


def test_an_old_edition_says_so() -> None:
    words = "This edition is older than twelve months. Ask for a newer one."

    assert words not in paragraphs(sheets().of_state("CH"))
    assert words in paragraphs(sheets(today=date(2027, 11, 22)).of_state("CH"))
    assert words in paragraphs(sheets(today=date(2027, 11, 22)).of_states(["CH"]))


def test_a_list_has_a_row_for_each_state_in_the_order_given() -> None:
    codes = ["SK", "CH", "FR", "CG", "FJ"]

    rows = tables(sheets().of_states(codes))[0][1:]

    assert [row[0] for row in rows] == [
        "Slovakia (SK)",
        "Switzerland (CH)",
        "France (FR)",
        "Congo (CG)",
        "Fiji (FJ)",
    ]
    assert rows[0][1:] == [
        "Yes, in force from 2 January 2004 | [1], A, 27 January 2014",
        "Ministry of Justice | [2], B, 1 May 2025",
        "Slovak, Czech, English and French | [2], B, 1 May 2025",
        "Not known",
        "Yes | in urgent cases | [2], B, 1 May 2025",
    ]
    assert rows[2][2:] == ["Not known"] * 4
    assert rows[3][1].startswith("No (not verified) | ")
    assert rows[4][1].startswith("Yes. Day of deposit, not verified: 19 September 2017 | ")


def test_numbers_in_a_list_are_those_of_its_sources() -> None:
    document = sheets().of_states(LISTED)
    rows, sources = tables(document)

    used = {part for row in rows[1:] for cell in row[1:] for part in cell.split() if part.startswith("[")}
    assert {part.strip("[],") for part in used} <= {row[0] for row in sources[1:]}
    assert len(rows) == 1 + 201
    assert any(said.startswith("A: from the records of the depositary; B: ") for said in paragraphs(document))


def test_a_list_says_how_many_of_how_many_it_shows_and_why() -> None:
    document = sheets().of_states(["CH", "FR"], ["Languages accepted: French"])

    assert "2 of 201 States and territories" in paragraphs(document)
    (why,) = (block for block in document.blocks if isinstance(block, Listing))
    assert [text(item) for item in why.items] == ["Languages accepted: French"]
    assert not any(isinstance(block, Listing) for block in sheets().of_states(LISTED).blocks)


def test_a_list_names_no_source_that_none_of_its_cells_rests_on() -> None:
    rows, sources = tables(sheets().of_states(["FR"]))

    assert len(sources) == 2
    assert sources[1][1].startswith("UN Treaty Collection, status of the Convention (XVIII-12)")
    assert "[1]" in rows[1][1]


def test_a_list_has_the_channel_and_the_conditions_of_languages() -> None:
    (head, row) = tables(sheets().of_states(["CH"]))[0]

    assert head[4] == "Channel wanted"
    assert "otherwise a certified translation" in row[3]


def test_each_value_in_a_list_bears_the_numbers_of_its_own_sources() -> None:
    pack = shipped()
    rows, sources = tables(sheets().of_states([entry.code for entry in pack.states]))
    title_of = {f"[{row[0]}]": row[1].partition(" | ")[0] for row in sources[1:]}
    values = [
        (row[column], said)
        for row, entry in zip(rows[1:], pack.states, strict=True)
        for column, said in enumerate(
            (
                entry.treaties.get(Convention.UNTOC),
                entry.authority,
                entry.languages,
                entry.channel,
                entry.interpol,
            ),
            start=1,
        )
        if said is not None
    ]

    assert len(values) > 300
    for cell, said in values:
        named = {title_of[part.rstrip(",")] for part in cell.split() if part.startswith("[")}
        assert named == {pack.sources[key].title for key in said.sources}, cell


def test_own_values_in_a_list_are_marked() -> None:
    own = OwnRecord(treaties={Convention.UNTOC: OwnMembership(party=Answer.NO, checked=TODAY, initials="AB")})

    row = tables(sheets(Directory(shipped(), {"CH": own})).of_states(["CH"]))[0][1]

    assert row[1] == "No | your own record, 22 November 2026, AB"


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_prints_every_state(tag: str) -> None:
    made = sheets(tag=tag)

    for code in (*LISTED[::17], "HK", "EU", "YE"):
        assert write(made.of_state(code, "FR"))
    assert write(made.of_states(LISTED))


def test_the_same_inputs_give_the_same_bytes_without_a_clock() -> None:
    first, again = (write(sheets().of_state("CH", "FR")) for _ in range(2))

    assert first == again
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        properties = archive.read("docProps/core.xml").decode()
        held = b"".join(archive.read(name) for name in archive.namelist())
    assert "2026-11-22T00:00:00Z" in properties
    assert "<dc:creator></dc:creator>" in properties or "creator" not in properties
    assert b"/home/" not in held
    assert str(Path.cwd()).encode() not in held


def test_what_somebody_typed_into_a_record_is_printed_as_typed() -> None:
    own = OwnRecord(languages=OwnLanguages(tags=("en",), note="<b>{{ x }}</b> & {% raw %}"))

    row = row_of(sheets(Directory(shipped(), {"CH": own})).of_state("CH"), "Languages accepted")

    assert "<b>{{ x }}</b> & {% raw %}" in row[1]


def test_what_a_state_insists_on_is_named_and_is_no_order() -> None:
    made = Sheets(Directory(shipped()), translator("en", "interface"), TODAY, titles=titles()).of_state("HK")

    assert "Maximum penalty" in str(tables(made))
    assert "Enter the maximum penalty." not in str(tables(made))
