"""An exercise in the window: the note beside the form, silent checks, time, and a result that explains each miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from mlawriter.casebook import case_file
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.render.training_mark import training_mark
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.render.word.structure import faults
from mlawriter.training.exercise import begun
from mlawriter.training.samples import SCENARIO_DAY, load
from mlawriter.training.scenarios import scenario, scenarios
from mlawriter.training.score import score
from mlawriter.training.score_sheet import score_sheet
from mlawriter.ui.findings_list import SILENT
from mlawriter.ui.training.result_dialog import ResultDialog
from mlawriter.ui.training.work_clock import EVERY, IDLE_AFTER, WorkClock
from tests.ui.window_driving import trigger

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.window import Window


def begin(window: Window, name: str, tag: str = "en") -> CaseWork:
    listed = scenario(name, None, tag)
    window.filing.begin_with(lambda: begun(listed, tag))
    work = window.filing.work
    assert work is not None
    return work


def result(window: Window) -> ResultDialog:
    trigger(window, "finish-exercise")
    dialogs = window.findChildren(ResultDialog)
    assert dialogs
    return dialogs[-1]


def said(dialog: ResultDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def draft_well(work: CaseWork, sample: str, tag: str = "en") -> None:
    """Fill the exercise with the model answer, part by part, as an officer would field by field."""
    model = load(sample, tag)
    for name in type(model).model_fields:
        if name not in {"training", "acknowledged", "translations"}:
            work.open.put((name,), getattr(model, name))


def test_the_note_stands_beside_the_form_and_the_letter_is_one_tab_away(window: Window) -> None:
    window.resize(1366, 768)
    begin(window, "service")

    assert window.wizard is not None
    side = window.wizard.exercise
    assert side is not None
    assert side.note.isVisible()
    assert "MP-MPP-KS-2026-0417" in side.note.toPlainText()
    side.tabs.setCurrentIndex(1)
    assert window.wizard.preview.isVisible()


def test_an_exercise_drafted_well_has_all_points_and_no_fault(window: Window) -> None:
    work = begin(window, "service")
    draft_well(work, "service")

    dialog = result(window)

    assert "100 of 100" in said(dialog)
    assert "✗" not in said(dialog)
    assert work.life.request.exercise is not None
    assert [one.total for one in work.life.request.exercise.results] == [100]


def test_an_exercise_drafted_badly_names_each_miss_with_its_reason_and_paragraph(window: Window) -> None:
    work = begin(window, "service")
    work.open.put(("requested", "state"), "BR")
    work.open.put(("requesting", "state"), "ME")

    dialog = result(window)

    listed = scenario("service", None, "en").scenario
    assert listed is not None
    missed = score(listed, work.open.request).missed
    assert len(missed) > 5
    for one in missed:
        row = dialog.findChild(QFrame, f"point-{one.wanted.key}")
        assert row is not None
        words = "\n".join(label.text() for label in row.findChildren(QLabel))
        assert one.wanted.says in words
        assert one.wanted.why in words
        assert one.wanted.source in words


def test_a_miss_leads_to_its_field(window: Window) -> None:
    begin(window, "service")
    dialog = result(window)
    button = dialog.findChild(QPushButton, "show-field")
    assert button is not None

    button.click()

    assert window.wizard is not None
    assert window.focusWidget() is not None
    assert not dialog.isVisible()


def quiet_scenario() -> str:
    return next(
        one.name
        for one in scenarios(None, "en")
        if one.scenario and one.scenario.faults and not one.scenario.findings
    )


def test_checks_are_silent_until_the_exercise_is_judged_and_speak_afterwards(window: Window) -> None:
    begin(window, quiet_scenario())
    assert window.wizard is not None
    wizard = window.wizard
    assert wizard.desk.findings == []
    assert wizard.findings._nothing.text() == SILENT
    wizard.go("review")
    assert wizard.review._readiness.text() == SILENT

    result(window).accept()

    assert not wizard.desk.is_quiet
    assert wizard.desk.findings != []


def test_every_planted_fault_is_named_where_nothing_was_mended(window: Window) -> None:
    name = quiet_scenario()
    begin(window, name)

    dialog = result(window)

    listed = scenario(name, None, "en").scenario
    assert listed is not None
    assert "0 of 100" in said(dialog)
    for fault in listed.faults:
        assert fault.says in said(dialog)


def test_an_exercise_comes_back_with_note_results_and_day(window: Window, tmp_path: Path) -> None:
    work = begin(window, "service")
    result(window).accept()
    file = tmp_path / "exercise.mla"
    work.save_as(file)
    window.filing.leave(lambda: None)

    window.filing.open_path(file)

    again = window.filing.work
    assert again is not None
    assert again.today() == SCENARIO_DAY
    assert again.life.request.exercise is not None
    assert len(again.life.request.exercise.results) == 1
    assert window.wizard is not None
    assert window.wizard.exercise is not None
    assert window.wizard.exercise.note.isVisible()


def test_a_scenario_that_is_not_here_is_told_and_the_letter_stays(window: Window, tmp_path: Path) -> None:
    case = begun(scenario("service", None, "en"), "en")
    assert case.life.exercise is not None
    case.life.exercise.scenario = "of-a-colleague"
    file = tmp_path / "exercise.mla"
    case_file.save(file, case)

    window.filing.open_path(file)

    assert window.wizard is not None
    side = window.wizard.exercise
    assert side is not None
    assert any("of-a-colleague" in label.text() for label in side.findChildren(QLabel))
    assert not side.finish.isEnabled()
    assert window.wizard.preview.isVisible()


def test_a_scenario_that_changed_since_is_told(window: Window) -> None:
    case = begun(scenario("service", None, "en"), "en")
    assert case.life.exercise is not None
    case.life.exercise.digest = "0" * 16

    window.filing.begin_with(lambda: case)

    assert window.wizard is not None
    assert window.wizard.exercise is not None
    assert any("was changed since" in label.text() for label in window.wizard.exercise.findChildren(QLabel))


def test_only_an_exercise_can_be_finished(window: Window) -> None:
    window.filing.new()
    assert not window._menus.action("finish-exercise").isEnabled()

    begin(window, "service")
    assert window._menus.action("finish-exercise").isEnabled()


def test_time_counts_while_somebody_works_and_makes_no_case_unsaved(window: Window, tmp_path: Path) -> None:
    work = begin(window, "service")
    work.save_as(tmp_path / "exercise.mla")

    work._on_worked(125)

    assert not work.modified
    assert window.wizard is not None
    assert window.wizard.exercise is not None
    assert "2" in window.wizard.exercise.time.text()
    work.save()
    kept = case_file.load_case(tmp_path / "exercise.mla").life.exercise
    assert kept is not None
    assert kept.seconds == 125


@pytest.mark.parametrize(
    ("passed", "counted"),
    [([EVERY, EVERY], [15, 15]), ([10 * EVERY], []), ([EVERY] * (IDLE_AFTER // EVERY), [15] * 19)],
    ids=["at work", "asleep", "gone"],
)
def test_sleep_and_absence_do_not_count(window: Window, passed: list[int], counted: list[int]) -> None:
    window.activateWindow()
    times = iter(passed)
    clock = WorkClock(window, lambda: next(times))
    seconds: list[int] = []
    clock.counted.connect(seconds.append)

    for _ in passed:
        clock.count()

    assert seconds == counted


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_the_score_sheet_is_sound_marked_and_the_same_twice(tag: str) -> None:
    listed = scenario("service", None, tag)
    assert listed.scenario is not None
    case = begun(listed, tag)
    assert case.life.exercise is not None
    reached = score(listed.scenario, case.request)
    speak = translator(tag, "interface")

    sheets = [
        write(score_sheet(listed.scenario, reached, case.life.exercise, case.request, "Ana <b>", speak))
        for _ in range(2)
    ]

    assert sheets[0] == sheets[1]
    assert list(faults(sheets[0])) == []
    read = "\n".join(text_lines(sheets[0]))
    assert "Ana <b>" in read
    assert training_mark(tag) in read
    for one in reached.missed:
        assert one.wanted.says in read


def test_the_pane_of_the_note_is_reached_by_f6(window: Window) -> None:
    begin(window, "service")
    assert window.wizard is not None
    wizard = window.wizard
    assert wizard.exercise is not None
    wizard.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    for _ in range(4):
        wizard.cycle_panes()
        if wizard.exercise.note.hasFocus():
            return
    raise AssertionError("the note has no turn")
