"""The guided tour points at real controls, covers none of them, notices what is done, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.settings import Settings
from mlawriter.i18n.translator import translator
from mlawriter.ui.accessible import install_headings
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.rooms import ROOMS
from mlawriter.ui.tour.bubble import beside
from mlawriter.ui.tour.controls import find
from mlawriter.ui.tour.steps import TOUR
from mlawriter.ui.tour.tour import Tour
from mlawriter.ui.window import Window
from tests.ui.conftest import end
from tests.ui.window_driving import flush, no_dialog

ROOT = Path(__file__).resolve().parents[2]


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


def touring(
    qapp: QApplication, folders: Folders, tag: str = "en", text_size: int = 100
) -> tuple[Window, Tour]:
    install_headings(qapp)
    settings = Settings(language=tag, text_size=text_size)
    preferences = Preferences(
        qapp, folders, settings, translator(tag, "interface"), presents=True, tours=True
    )
    window = Window(preferences)
    window.resize(1366, 768)
    window.show()
    settle()
    window.begin()
    tour = Tour(window, preferences)
    tour.begin()
    settle()
    return window, tour


@pytest.fixture
def tour(qapp: QApplication, folders: Folders) -> Iterator[Tour]:
    window, tour = touring(qapp, folders)
    yield tour
    end(window)
    flush()


def window_of(tour: Tour) -> Window:
    window = tour.bubble.window()
    assert isinstance(window, Window)
    return window


def go_to(tour: Tour, key: str) -> None:
    while tour.step.key != key:
        tour.next()
    settle()


@pytest.mark.parametrize(("tag", "text_size"), [("en", 100), ("ar", 100), ("fr", 130), ("zh_Hans", 100)])
def test_each_control_is_there_is_ringed_and_is_not_covered(
    qapp: QApplication, folders: Folders, tag: str, text_size: int
) -> None:
    window, tour = touring(qapp, folders, tag, text_size)
    try:
        for number, step in enumerate(TOUR, start=1):
            assert tour.step is step
            settle()
            control = find(window, step.control)
            assert control is not None, step.key
            place = control.place_in(window)
            bubble = tour.bubble.geometry()
            assert control.widget.isVisible(), step.key
            assert not place.isEmpty(), step.key
            assert tour.bubble.isVisible()
            assert window.rect().contains(bubble), step.key
            assert tour.ring.geometry().contains(place)
            assert not bubble.intersects(
                QRect(place.topLeft(), QSize(place.width(), min(place.height(), 48)))
            ), step.key
            covered = bubble & place
            assert covered.width() * covered.height() <= 0.5 * place.width() * place.height(), step.key
            assert tour.bubble.count.text()
            assert str(number) in tour.bubble.count.text() or tag == "ar"
            assert tour.bubble.words.height() >= tour.bubble.words.heightForWidth(tour.bubble.words.width())
            tour.next()
    finally:
        preferences = window._preferences
        end(window)
        preferences.speak_with(translator("en", "interface"))
        preferences.resize_text(0)


def test_keys_lead_on_back_and_out(tour: Tour) -> None:
    ended: list[bool] = []
    tour.ended.connect(lambda: ended.append(True))
    window_of(tour).activateWindow()
    for key, step in (
        (Qt.Key.Key_Return, "exercise"),
        (Qt.Key.Key_Right, "steps"),
        (Qt.Key.Key_Left, "exercise"),
        (Qt.Key.Key_Down, "steps"),
    ):
        QTest.keyClick(tour.bubble.next, key)
        settle()
        assert tour.step.key == step
    QTest.keyClick(tour.bubble.next, Qt.Key.Key_Escape)
    assert ended
    assert not tour.bubble.isVisible()
    assert not tour.ring.isVisible()


def test_the_tour_notices_what_the_learner_does(tour: Tour) -> None:
    window = window_of(tour)
    tour.next()
    button = window.findChild(QPushButton, "new-training")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert tour.step.key == "steps"

    assert window.wizard is not None
    window.wizard.steps.setCurrentRow(4)
    settle()
    assert tour.step.key == "field"

    go_to(tour, "jump")
    found = window.wizard.findings.list
    found.setCurrentRow(0)
    QTest.keyClick(found, Qt.Key.Key_Return)
    settle()
    assert tour.step.key == "entry"

    add = window.findChild(QPushButton, "persons/add")
    assert add is not None
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    settle()
    assert tour.step.key == "assistance"


def test_what_another_step_asked_for_is_not_heard(tour: Tour) -> None:
    go_to(tour, "facts")
    window = window_of(tour)
    assert window.wizard is not None

    window.wizard.go("persons")
    settle()

    assert tour.step.key == "facts"


def test_the_case_of_the_tour_is_an_exercise_with_something_to_find(tour: Tour) -> None:
    go_to(tour, "finding")
    work = window_of(tour).filing.work
    assert work is not None
    assert work.open.request.training
    assert window_of(tour).wizard.findings.list.count()  # type: ignore[union-attr]
    assert not window_of(tour).filing.unsaved
    assert no_dialog(window_of(tour))


def test_the_bubble_follows_the_window_and_what_scrolls(tour: Tour) -> None:
    window = window_of(tour)
    go_to(tour, "field")
    before = tour.ring.geometry()
    page = window.findChild(QScrollArea, "page-authorities")
    assert page is not None
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    settle()
    control = find(window, tour.step.control)
    assert control is not None
    assert tour.ring.geometry() != before
    assert tour.ring.geometry().contains(control.place_in(window))

    window.resize(1500, 900)
    settle()
    control = find(window, tour.step.control)
    assert control is not None
    assert tour.ring.geometry().contains(control.place_in(window))
    assert window.rect().contains(tour.bubble.geometry())


def test_it_goes_on_in_another_language(tour: Tour) -> None:
    go_to(tour, "letter")
    window = window_of(tour)

    window.switch_language("fr")
    settle()

    assert tour.step.key == "letter"
    assert tour.bubble.isVisible()
    assert find(window, tour.step.control) is not None
    window.switch_language("en")


def test_a_reader_hears_each_step_whole(tour: Tour) -> None:
    for _ in TOUR[1:]:
        name = tour.bubble.accessibleName()
        assert tour.bubble.title.text() in name
        assert tour.bubble.words.text() in name
        tour.next()


@pytest.mark.parametrize(
    "place",
    [QRect(0, 0, 30, 30), QRect(500, 300, 200, 40), QRect(1000, 600, 24, 24), QRect(10, 10, 300, 680)],
)
@pytest.mark.parametrize("rtl", [False, True])
def test_a_box_stands_beside_a_place_and_inside_the_window(place: QRect, rtl: bool) -> None:
    around = QRect(QPoint(0, 0), QSize(1024, 700))

    box = beside(place, QSize(340, 220), around, rtl=rtl)

    assert around.contains(box)
    assert not box.intersects(place)


def test_each_step_names_what_there_is() -> None:
    keys = [step.key for step in TOUR]
    assert len(keys) == len(set(keys))
    assert 16 <= len(keys) <= 20
    rooms = {f"room:{one.name}" for one in ROOMS}
    assert all(step.page in rooms for step in TOUR if step.page.startswith("room:"))


ROUND = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from mlawriter import app
from mlawriter.ui.tour.tour import Tour
from mlawriter.ui.window import Window

seen, begin, first = [], Window.begin, Tour.begin

def begin_here(window, path=None):
    begin(window, path)
    tours = window._preferences.tours
    seen.append("tour" if tours else "office")
    if not tours:
        go = window.close if len(seen) > 1 else lambda: window.turn_folders("tour")
        QTimer.singleShot(0, window, go)

def whole(tour):
    first(tour)
    while tour.step.key != "register":
        tour.next()
    tour._window.filing.work.record()
    QTimer.singleShot(0, tour, tour.end)

Window.begin, Tour.begin = begin_here, whole
code = app.run([], "en")
print(seen)
sys.exit(code)
"""


def test_a_tour_leaves_nothing_behind(tmp_path: Path) -> None:
    own = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "TMPDIR")}

    done = subprocess.run(
        [sys.executable, "-c", ROUND],
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.strip() == "['office', 'tour', 'office']"
    left = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()}
    assert {name for name in left if "cache" not in name} == {"mlawriter/settings.json"}
