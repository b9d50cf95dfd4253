"""The register keeps what each case yields to its clocks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mlawriter.casebook import case_file
from mlawriter.casebook.office import Office
from mlawriter.casebook.register.index import Register
from mlawriter.casebook.register.taking_in import bring_up_to_date
from mlawriter.casebook.register.what_is_due import Near, all_due, near, officers
from mlawriter.core.thresholds import Thresholds
from mlawriter.life.case import Case, Life
from mlawriter.life.clocks.dues import dues
from mlawriter.request.request import Request

TODAY = date(2026, 12, 20)


def saved(folder: Path, name: str, officer: str, *, training: bool = False, **life: object) -> Case:
    folder.mkdir(exist_ok=True)
    request = {
        "training": training,
        "requesting": {"state": "ME", "reference": f"MLA-{name}"},
        "matter": {"subject": f"Matter of {name}"},
    }
    held = Case(
        request=Request.model_validate(request), life=Life.model_validate({"officer": officer, **life})
    )
    case_file.save(folder / f"{name}.mla", held)
    return held


def office(folder: Path) -> None:
    sent = [{"id": "s", "what": "sent", "on": "2026-11-02"}]
    saved(folder, "one", "Ana Aspen", events=sent, deadlines=[{"id": "d", "on": "2026-12-27"}])
    saved(folder, "two", "Bo Birch", deadlines=[{"id": "e", "on": "2027-12-27", "words": "Ask"}])
    saved(folder, "drill", "Bo Birch", training=True, deadlines=[{"id": "f", "on": "2026-12-21"}])


def test_what_is_due_in_all_cases_is_listed_by_day_without_exercises(tmp_path: Path) -> None:
    office(tmp_path / "cases")
    register = Register()
    bring_up_to_date(register, [tmp_path / "cases"])

    found = all_due(register, TODAY)

    assert [(one.reference, one.due.code, one.due.on.isoformat()) for one in found] == [
        ("MLA-one", "K15", "2026-12-02"),
        ("MLA-one", "K18", "2026-12-27"),
        ("MLA-two", "K18", "2027-12-27"),
    ]
    assert found[1].by == date(2026, 12, 25)  # the 27th is a Sunday
    assert (found[2].file.name, found[2].subject, found[2].due.detail) == ("two.mla", "Matter of two", "Ask")
    assert near(register, TODAY) == Near(overdue=1, week=1)
    assert officers(register) == ("Ana Aspen", "Bo Birch")


def test_index_says_what_the_case_says(tmp_path: Path) -> None:
    held = saved(tmp_path / "cases", "one", "", deadlines=[{"id": "d", "on": "2026-12-27"}])
    register = Register()
    bring_up_to_date(register, [tmp_path / "cases"])

    assert [one.due for one in all_due(register, TODAY)] == dues(held, Thresholds())


def test_other_numbers_of_the_office_make_the_days_anew(tmp_path: Path) -> None:
    office(tmp_path / "cases")
    register = Register()
    bring_up_to_date(register, [tmp_path / "cases"], office=Office())
    longer = Office(thresholds=Thresholds(acknowledgement_days=60))

    bring_up_to_date(register, [tmp_path / "cases"], office=longer)

    assert [one.due.on for one in all_due(register, TODAY) if one.due.code == "K15"] == [date(2027, 1, 1)]
    register = Register.of_bytes(register.to_bytes())
    register.altered = False
    bring_up_to_date(register, [tmp_path / "cases"], office=longer)
    assert not register.altered
