from __future__ import annotations

import sqlite3
import zlib
from datetime import date
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook.register import store
from mlawriter.casebook.register.entry import entry_of, key_of_name, key_of_reference
from mlawriter.casebook.register.index import Looks, NotARegister, Register
from mlawriter.casebook.register.listing import Order, Wanted, numbers, present, rows
from mlawriter.casebook.register.statistics import figures
from mlawriter.casebook.register.taking_in import bring_up_to_date
from mlawriter.life.case import Case
from mlawriter.life.course import Direction, Event, Happening
from mlawriter.life.status import Status
from mlawriter.request.matter import Matter
from mlawriter.request.person import Person
from mlawriter.request.request import Request
from mlawriter.training.samples import samples
from tests.casebook.register.cases_of_office import case, event, register_of, saved

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders


def dumped(register: Register) -> dict[str, list[tuple[object, ...]]]:
    """Return all that a register holds, by file and in no other order."""
    query = register.db.execute
    cases = dict(query("SELECT id, path FROM cases").fetchall())
    held = {"cases": sorted(row[1:] for row in query("SELECT * FROM cases"))}
    for table in ("texts", "persons", "asked", "due"):
        held[table] = sorted((cases[row[0]], *row[1:]) for row in query(f"SELECT * FROM {table}"))
    held["unread"] = sorted(query("SELECT * FROM unread"))
    return held


def test_a_register_made_anew_holds_what_the_old_one_came_to(tmp_path: Path) -> None:
    old = Register()
    for number, sample in enumerate(samples()):
        saved(tmp_path, f"{number}/one.mla", case(sample.name))
        bring_up_to_date(old, [tmp_path])
    saved(tmp_path, "0/one.mla", case("service", "fr"))
    (tmp_path / "1" / "one.mla").rename(tmp_path / "1" / "other.mla")
    (tmp_path / "2" / "one.mla").unlink()
    (tmp_path / "3" / "one.mla").write_bytes(b"no request")
    bring_up_to_date(old, [tmp_path])
    new = Register()

    bring_up_to_date(new, [tmp_path])

    assert dumped(new) == dumped(old)
    assert len(new) == len(samples()) - 2
    for register in (old, new):
        assert len(numbers(register, Wanted(words="Montenegro"))) > 0
        register.db.execute("INSERT INTO words (words) VALUES ('integrity-check')")


def test_what_was_kept_is_there_again(folders: Folders) -> None:
    register = register_of(case(), case("service"))

    store.keep(folders, register.to_bytes())
    opened = store.open_register(folders)

    assert opened.beginning is store.Beginning.KEPT
    assert dumped(opened.register) == dumped(register)
    assert not opened.register.altered


def test_no_register_begins_a_new_one(folders: Folders) -> None:
    assert store.open_register(folders).beginning is store.Beginning.NEW


@pytest.mark.parametrize("place", [0, 20, 100, 5_000, 40_000, -1])
def test_a_flipped_bit_is_noticed_and_the_register_made_anew(folders: Folders, place: int) -> None:
    content = bytearray(register_of(case()).to_bytes())
    content[place] ^= 1
    store.keep(folders, bytes(content))

    opened = store.open_register(folders)

    assert opened.beginning is store.Beginning.LOST
    assert len(opened.register) == 0


@pytest.mark.parametrize("content", [b"", b"x", b"SQLite format 3\0", b"\0" * 100_000])
def test_what_is_no_register_is_thrown_away(folders: Folders, content: bytes) -> None:
    store.keep(folders, content)

    assert store.open_register(folders).beginning is store.Beginning.LOST


def foreign(statement: str) -> bytes:
    """Return a register that somebody changed, with a right checksum."""
    register = Register()
    register.db.executescript(statement)
    body = register.db.serialize()
    return body + zlib.crc32(body).to_bytes(4, "big")


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 99",
        "PRAGMA application_id = 7",
        "DROP TABLE due",
        "CREATE TRIGGER mine AFTER DELETE ON cases BEGIN DELETE FROM texts; END",
        "CREATE VIEW more AS SELECT * FROM persons",
    ],
)
def test_a_register_of_another_version_or_hand_is_not_used(statement: str) -> None:
    content = foreign(statement)

    with pytest.raises(NotARegister):
        Register.of_bytes(content)


def test_a_row_says_what_became_of_a_request() -> None:
    row = entry_of(
        case(
            reference="MLA-2026-0001",
            theirs="B 12",
            officer="N. N.",
            events=[
                event(Happening.EXECUTED, "2026-03-01"),
                event(Happening.SENT, "2026-01-10"),
                event(Happening.ACKNOWLEDGED, "2026-01-20"),
                event(Happening.PARTLY, "2026-02-10"),
            ],
        )
    ).row

    assert (row.reference, row.theirs, row.officer) == ("MLA-2026-0001", "B 12", "N. N.")
    assert row.status is Status.EXECUTED
    assert (row.sent, row.answered, row.last) == (date(2026, 1, 10), date(2026, 2, 10), date(2026, 3, 1))
    assert (row.state, row.year, row.incoming) == ("CH", 2026, False)


def test_a_request_received_counts_to_the_state_that_asks() -> None:
    row = entry_of(case(direction=Direction.INCOMING, ours="IN-7", theirs="")).row

    assert (row.state, row.reference, row.theirs) == ("KE", "IN-7", case().request.requesting.reference)
    assert row.status is Status.RECEIVED


def test_rows_come_back_as_they_were_put() -> None:
    entries = [entry_of(case(sample.name)) for sample in samples()]
    register = Register()
    for number, entry in enumerate(entries):
        register.put(f"/{number}", Looks(1, 1, ""), entry)

    listed = rows(register, [2, 1, 99])

    assert [one.row for one in listed] == [entries[1].row, entries[0].row]


def test_protected_persons_are_shown_by_their_code() -> None:
    row = entry_of(case("video-hearing")).row

    hidden = [person for person in case("video-hearing").request.persons if person.protected]
    assert hidden
    assert all(person.code in row.persons and person.name not in row.persons for person in hidden)


def test_filters_leave_those_that_are_wanted() -> None:
    sent = event(Happening.SENT, "2025-05-05")
    register = register_of(
        case(),
        case("service", events=[sent]),
        case(direction=Direction.INCOMING),
        Case(request=case().request),
    )
    exercise = case("service")
    exercise.request.training = True
    register.put("/x", Looks(1, 1, ""), entry_of(exercise))

    assert set(numbers(register, Wanted())) == {1, 2, 3, 4}
    assert numbers(register, Wanted(training=True)) == [5]
    assert numbers(register, Wanted(incoming=True)) == [3]
    assert numbers(register, Wanted(status="sent")) == [2]
    assert numbers(register, Wanted(year=2025)) == [2]
    assert numbers(register, Wanted(kind="service")) == [2]
    assert numbers(register, Wanted(state="BR", words="montenegro")) == [2]
    assert set(present(register).states) >= {"CH", "BR", "KE"}
    assert present(register).years[0] == 2025


def test_references_are_put_in_order_by_their_numbers() -> None:
    register = register_of(*(case(reference=f"MLA-2026-{number}") for number in (10, 9, 100)))

    assert numbers(register, Wanted(), Order("reference", descending=False)) == [2, 1, 3]
    assert numbers(register, Wanted(), Order("reference", descending=True)) == [3, 1, 2]


def test_states_are_put_in_order_by_their_names_in_the_language_of_the_window() -> None:
    register = register_of(case(), case("service"), case("restraint"))
    ranks = {"CH": 0, "HK": 1, "BR": 2}

    assert numbers(register, Wanted(), Order("state", False, ranks)) == [1, 3, 2]


def test_empty_values_come_last_in_either_order() -> None:
    dated = event(Happening.SENT, "2026-01-01")
    later = event(Happening.SENT, "2026-02-01")
    register = register_of(case(), case(events=[dated]), case(events=[later]))

    assert numbers(register, Wanted(), Order("sent", descending=False)) == [2, 3, 1]
    assert numbers(register, Wanted(), Order("sent", descending=True)) == [3, 2, 1]


def test_names_and_references_are_compared_without_case_order_and_accents() -> None:
    assert key_of_name("PETROVIĆ, Ana") == key_of_name("Ана Петровић")
    assert key_of_reference("MLA-2026-7") == key_of_reference("mla/2026/0007")


def test_figures_count_by_state_type_and_status_and_say_how_long_replies_took() -> None:
    def answered(day: str) -> list[Event]:
        return [event(Happening.SENT, "2026-01-01"), event(Happening.EXECUTED, day)]

    register = register_of(
        case(events=answered("2026-01-11")),
        case(events=answered("2026-01-21")),
        case(events=answered("2026-01-31")),
        case("service", events=answered("2026-03-02")),
        case("service"),
        case(direction=Direction.INCOMING),
    )

    found = figures(register, year=2026)

    assert found.cases == 4
    assert [(one.value, one.count) for one in found.by_state] == [("CH", 3), ("BR", 1)]
    assert [(one.value, one.count) for one in found.by_status] == [("executed", 4)]
    whole, swiss, _ = found.replies
    assert (whole.state, whole.count, whole.longest) == ("", 4, 60)
    assert (swiss.state, swiss.lower, swiss.median, swiss.upper) == ("CH", 15, 20, 25)
    assert figures(register, incoming=True).cases == 1


def test_ten_thousand_cases_are_kept_found_and_listed() -> None:
    register = Register()
    entry, with_words = (
        entry_of(Case(request=Request(matter=Matter(subject=text)))) for text in ("one", "other")
    )
    for number in range(10_000):
        register.put(f"/{number}", Looks(1, number, ""), with_words if number % 100 == 0 else entry)
    again = Register.of_bytes(register.to_bytes())

    assert len(again) == 10_000
    assert len(numbers(again, Wanted(words="other"))) == 100
    assert len(rows(again, numbers(again, Wanted())[:100])) == 100


def test_the_database_is_open_to_any_tool(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    path.write_bytes(register_of(case()).to_bytes())

    connection = sqlite3.connect(path)

    assert connection.execute("SELECT count(*) FROM cases").fetchone() == (1,)
    connection.close()


def test_nothing_of_a_deleted_case_stays_in_the_bytes() -> None:
    register = register_of(case(), Case(request=Request(persons=[Person(name="Zyxwvut QWRTPS")])))
    assert b"Zyxwvut" in register.to_bytes()

    register.drop(["/cases/1.mla"])

    content = register.to_bytes()
    assert b"Zyxwvut" not in content
    kept = Register.of_bytes(content)
    assert kept.db.execute("PRAGMA secure_delete").fetchone() == (1,)
    if sqlite3.sqlite_version_info >= (
        3,
        42,
    ):  # before, the index of words forgets when it is next put together
        assert b"zyxwvut" not in content


def test_a_register_read_again_deletes_as_thoroughly() -> None:
    person = Person(name="Zyxwvut QWRTPS")
    register = Register.of_bytes(register_of(case(), Case(request=Request(persons=[person]))).to_bytes())

    register.drop(["/cases/1.mla"])

    assert b"Zyxwvut" not in register.to_bytes()
