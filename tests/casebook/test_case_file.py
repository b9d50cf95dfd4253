from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlawriter.casebook import case_file, upgrades
from mlawriter.core.errors import FileFromNewerVersion, FileMissing, FileNotReadable, WrongField
from mlawriter.life.case import Case
from mlawriter.request.request import Request


def plain() -> dict[str, object]:
    return Request().model_dump(mode="json")


def wrong(**changes: object) -> WrongField:
    with pytest.raises(WrongField) as caught:
        case_file.validated({"request": {**plain(), **changes}}, Path("a.mla"))
    return caught.value


def test_a_request_is_saved_and_loaded(tmp_path: Path) -> None:
    request = Request.model_validate({"facts": {"narrative": "Zoë.\n\nعمر"}})

    case_file.save(tmp_path / "a.mla", Case(request=request))

    assert case_file.load(tmp_path / "a.mla") == request


def test_fields_stand_in_the_file_as_they_are_declared(tmp_path: Path) -> None:
    case_file.save(tmp_path / "a.mla", Case(request=Request()))

    held = json.loads((tmp_path / "a.mla").read_bytes())
    assert list(held) == ["format", "version", "sha256", "request"]
    # Translations are left out where there are none, so that programs that do not know them open the file.
    assert list(held["request"]) == [name for name in Request.model_fields if name != "translations"]


def test_a_save_keeps_the_version_before(tmp_path: Path) -> None:
    file = tmp_path / "a.mla"
    case_file.save(file, Case(request=Request()))
    case_file.save(file, Case(request=Request(training=True)))

    assert case_file.load(case_file.backup_of(file)) == Request()


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"persons": [{"id": "a"}, {"id": "b", "born": 5.5}]}, "persons > 2 > born", "date"),
        ({"persons": [{"name": 5}]}, "persons > 1 > name", "a text is expected"),
        ({"persons": [{"name": None}]}, "persons > 1 > name", "a text is expected"),
        ({"persons": {}}, "persons", "a list is expected"),
        ({"facts": []}, "facts", "a group of fields is expected"),
        ({"training": "perhaps"}, "training", "true or false is expected"),
        ({"unheard of": 1}, "unheard of", "this program does not know the field"),
        ({"items": [{"kind": "unheard of"}]}, "items > 1", "its kind is missing or not known"),
        ({"items": [5]}, "items > 1", ""),
        ({"persons": [{}] * 501}, "persons", "it is too long"),
        ({"facts": {"narrative": "x" * 500_001}}, "facts > narrative", "it is too long"),
        ({"a\nb\u202e" + "x" * 9999: 1}, "ab" + "x" * 198 + "…", "this program does not know the field"),
    ],
)
def test_the_first_wrong_field_is_named_in_one_sentence(
    changes: dict[str, object], field: str, reason: str
) -> None:
    error = wrong(**changes)

    assert error.params["field"] == field
    assert reason in str(error.params["reason"])
    assert "\n" not in str(error)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.dictionaries(
        st.sampled_from(["persons", "facts", "items", "matter", "basis", "training", "annexes"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: (
                st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["kind", "id", "name"]), inner)
            ),
        ),
    )
)
def test_whatever_the_fields_hold_it_is_a_request_or_refused(content: dict[str, object]) -> None:
    try:
        case_file.validated({"request": content}, Path("a.mla"))
    except WrongField as error:
        assert str(error).isprintable()  # noqa: PT017 - both ends are right


def test_the_first_of_several_wrong_fields_is_named() -> None:
    assert wrong(persons=5, facts=5, unheard=5).params["field"] == "persons"


def test_a_missing_file_a_folder_and_an_impossible_name_are_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        case_file.read(tmp_path / "a.mla")
    with pytest.raises(FileMissing):
        case_file.read(tmp_path / "missing" / "a.mla")
    with pytest.raises(FileNotReadable, match="folder"):
        case_file.read(tmp_path)
    with pytest.raises(FileNotReadable, match="character"):
        case_file.read(tmp_path / "a\0.mla")


def test_a_file_of_a_newer_version_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "a.mla"
    newer = b'{"format": "mlawriter request", "version": 999, "request": {"new": true}}'
    file.write_bytes(newer)

    with pytest.raises(FileFromNewerVersion):
        case_file.save(file, Case(request=Request()))

    assert file.read_bytes() == newer


def test_reading_an_older_file_leaves_it_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.mla"
    case_file.write(file, {"request": {"name": "x"}}, upgrades={})
    before = file.read_bytes()

    reading = case_file.read_whole(
        file, {1: lambda content: {"request": {"renamed": content["request"]["name"]}}}
    )

    assert (reading.content, reading.version) == ({"request": {"renamed": "x"}}, 1)
    assert file.read_bytes() == before


def test_each_copy_of_an_older_version_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.mla"
    for text in (b"first", b"second"):
        file.write_bytes(text)
        case_file.keep_older_version(file, 1)
        file.unlink()

    assert (tmp_path / "a.mla.v1").read_bytes() == b"first"
    assert (tmp_path / "a.mla.v1-2").read_bytes() == b"second"


def test_upgrades_lead_from_each_version_to_the_next_without_a_gap() -> None:
    assert sorted(upgrades.UPGRADES) == list(range(1, upgrades.newest()))


def twice(part: dict[str, object]) -> list[dict[str, object]]:
    return [{**part, "id": "a"}, {**part, "id": "b"}, {**part, "id": "a"}]


@pytest.mark.parametrize(
    ("name", "part"),
    [("persons", {}), ("annexes", {}), ("offences", {}), ("conducting", {}), ("items", {"kind": "service"})],
)
def test_an_id_that_could_mean_two_entries_is_refused(name: str, part: dict[str, object]) -> None:
    error = wrong(**{name: twice(part)})

    assert error.params["field"] == f"{name} > 3 > id"


def test_an_id_inside_an_entry_is_looked_at_too() -> None:
    error = wrong(persons=[{"id": "a", "documents": twice({})}])

    assert error.params["field"] == "persons > 1 > documents > 3 > id"


@pytest.mark.parametrize("name", ["", "a b", "../a", "é", "a\n"])
def test_an_id_that_is_none_is_refused(name: str) -> None:
    assert wrong(persons=[{"id": name}]).params["field"] == "persons > 1 > id"
