"""Presenter mode: folders of its own, exercises alone, keys told and nothing that is typed."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from mlawriter.casebook import case_file, journal, recent
from mlawriter.casebook.class_folders import cases_of_class, folders_of_class, prepare_class
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.own_authorities import load_profiles, save_profiles
from mlawriter.casebook.register.case_folders import case_folders, set_case_folders
from mlawriter.casebook.settings import Settings, load_settings, save_settings
from mlawriter.i18n.translator import translator
from mlawriter.life.case import Case
from mlawriter.request.own_authority import FirstAuthority, Profiles
from mlawriter.request.request import Request
from mlawriter.training.samples import load
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.presenting.click_ring import ClickRing
from mlawriter.ui.presenting.presenter import Presenter
from mlawriter.ui.presenting.told_keys import told_key
from mlawriter.ui.window import Window
from tests.ui.conftest import end
from tests.ui.window_driving import answer, dialog, flush, trigger, type_reference

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = translator("en", "interface")
No, Ctrl, Alt, Shift = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def of_class(qapp: QApplication, folders: Folders) -> Iterator[Window]:
    own = folders_of_class(folders)
    prepare_class(own, ENGLISH)
    preferences = Preferences(qapp, own, load_settings(own), ENGLISH, presents=True)
    window = Window(preferences)
    presenter = Presenter(window, preferences)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    presenter.end()
    end(window)
    preferences.resize_text(0)
    preferences.deleteLater()
    flush()


def told(window: Window) -> str:
    label = window.findChild(QLabel, "presenter-keys")
    assert label is not None
    return label.text()


def pressed(key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def test_folders_of_a_class_lie_apart_and_begin_with_an_invented_authority(folders: Folders) -> None:
    save_settings(folders, Settings(language="fr", text_size=90, last_folder="/office"))
    own = folders_of_class(folders)

    prepare_class(own, ENGLISH)
    prepare_class(own, ENGLISH)

    assert load_settings(folders) == Settings(language="fr", text_size=90, last_folder="/office")
    assert load_settings(own).text_size > 100
    assert load_settings(own).last_folder == str(cases_of_class(own))
    assert case_folders(own) == (cases_of_class(own),)
    [profile] = load_profiles(own).profiles
    assert "invented" in profile.title


def test_what_a_trainer_set_for_classes_stays(folders: Folders) -> None:
    own = folders_of_class(folders)
    prepare_class(own, ENGLISH)
    save_settings(own, Settings(language="ar", text_size=180))

    prepare_class(own, ENGLISH)

    assert (load_settings(own).language, load_settings(own).text_size) == ("ar", 180)


def test_each_new_case_is_an_exercise(of_class: Window) -> None:
    for name in ("new", "new-received", "document"):
        of_class.filing.new(received=name == "new-received", kind="spontaneous" if name == "document" else "")
        work = of_class.filing.work
        assert work is not None
        assert work.open.request.training
    badge = of_class.findChild(QLabel, "presenter-badge")
    assert badge is not None
    assert badge.isVisible()


def test_a_real_case_is_refused_with_one_sentence_and_nothing_lies_beside_it(
    of_class: Window, tmp_path: Path
) -> None:
    real = tmp_path / "office" / "MLA-7.mla"
    real.parent.mkdir()
    case_file.save(real, Case(request=Request.model_validate({"matter": {"subject": "Fraud"}})))

    of_class.begin(real)

    box = dialog(of_class, "problem")
    assert "no training exercise" in box.text()
    assert str(tmp_path) not in box.text()
    box.close()
    assert of_class.filing.work is None
    assert [file.name for file in real.parent.iterdir()] == ["MLA-7.mla"]


def test_an_exercise_opens_and_dialogs_still_begin_among_the_cases_of_the_class(
    of_class: Window, tmp_path: Path, folders: Folders
) -> None:
    file = tmp_path / "elsewhere" / "exercise.mla"
    file.parent.mkdir()
    case_file.save(file, Case(request=load("service", "en")))

    of_class.begin(file)

    assert of_class.filing.work is not None
    assert of_class.windowTitle().startswith("TRAINING")
    assert str(tmp_path) not in of_class.windowTitle()
    last = of_class._preferences.settings.last_folder
    assert first_folder(last) == str(cases_of_class(folders_of_class(folders)))


def test_a_shortcut_is_told_with_what_it_does(of_class: Window) -> None:
    QTest.keyClick(of_class, Qt.Key.Key_E, Ctrl)
    assert told(of_class) == "Ctrl + E   Export the letter"
    QTest.keyClick(of_class, Qt.Key.Key_F6)
    assert told(of_class).startswith("F6   Next part of the window")
    QTest.keyClick(of_class, Qt.Key.Key_Tab)
    assert told(of_class) == "Tab"


def test_what_is_typed_is_never_told(of_class: Window) -> None:
    of_class.filing.new()
    type_reference(of_class, "MLA/2026/1")
    assert "M" not in told(of_class)
    assert "2026" not in told(of_class)

    secret = QLineEdit(of_class)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    before = told(of_class)
    QTest.keyClicks(secret, "open sesame")
    assert told(of_class) == before


def test_which_keys_are_told(qapp: QApplication) -> None:
    secret, text = QLineEdit(), QPlainTextEdit()
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    key = Qt.Key

    assert told_key(pressed(key.Key_A, No, "a"), text) is None
    assert told_key(pressed(key.Key_A, Shift, "A"), text) is None
    assert told_key(pressed(key.Key_Space, No, " "), text) is None
    assert told_key(pressed(key.Key_7, No, "7"), None) is None
    assert told_key(pressed(key.Key_Control, Ctrl, ""), None) is None
    assert told_key(pressed(key.Key_E, Ctrl | Alt, "€"), text) is None  # AltGr
    for held, one in ((No, key.Key_Left), (Ctrl, key.Key_V), (No, key.Key_Tab), (No, key.Key_Backspace)):
        assert told_key(pressed(one, held, ""), secret) is None

    assert told_key(pressed(key.Key_S, Ctrl, "\x13"), text) == QKeySequence("Ctrl+S")
    assert told_key(pressed(key.Key_F, Alt, "f"), None) == QKeySequence("Alt+F")
    assert told_key(pressed(key.Key_F9, No, ""), text) == QKeySequence("F9")
    assert told_key(pressed(key.Key_Down, No, ""), text) == QKeySequence("Down")
    secret.deleteLater()
    text.deleteLater()


def test_a_click_is_ringed_and_the_ring_takes_none(of_class: Window) -> None:
    button = of_class.findChild(QPushButton, "presenter-end")
    assert button is not None
    place = button.mapTo(of_class, QPoint(5, 5))

    QTest.mousePress(button, Qt.MouseButton.LeftButton, No, QPoint(5, 5))

    ring = of_class.findChild(ClickRing)
    assert ring is not None
    assert ring.isVisible()
    assert (ring.geometry().center() - place).manhattanLength() <= 2
    assert of_class.childAt(place) is not ring


def test_going_to_the_class_asks_about_unsaved_work_first(window: Window) -> None:
    turned: list[bool] = []
    window.folders_turned.connect(lambda: turned.append(True))
    trigger(window, "new")
    type_reference(window, "MLA/1")

    trigger(window, "present")
    answer(dialog(window, "unsaved"), "Cancel")
    assert not turned
    assert window.filing.work is not None

    trigger(window, "present")
    answer(dialog(window, "unsaved"), "Don't save")
    assert turned
    assert window.filing.work is None


def test_the_register_shows_exercises_alone(of_class: Window, folders: Folders) -> None:
    from mlawriter.ui.register.filters import Filters

    of_class.show_room("register")
    flush()
    filters = of_class.findChild(Filters)
    assert filters is not None
    assert filters.wanted.training
    assert filters.direction.count() == 1


CLASS = """
import json, os, sys
from pathlib import Path
opened = []
sys.addaudithook(lambda event, values: opened.append(str(values[0])) if event == "open" else None)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mlawriter import app
from mlawriter.cli import run
from mlawriter.ui.window import Window

out = Path(sys.argv[1])
begin = Window.begin
windows = []

def in_class(window, path=None):
    begin(window, path)
    presents = window._preferences.presents
    windows.append(presents)
    if not presents:
        QTimer.singleShot(0, window, (lambda: window.turn_folders("class")) if TURN and len(windows) == 1 else window.close)
        return
    window.filing.new()
    window.wizard.go("review")
    window.filing._save_to(Path.cwd() / "made.mla", lambda: None)
    window.filing.open_sample("bank-records")
    window.show_room("register")
    window.leave_room()
    window._preferences.change(palette=window._preferences.settings.palette.DARK)
    window._preferences.resize_text(1)
    window.filing.offer_recovery(asked=True)
    window._preferences.keys, window._preferences.office, window._preferences.house
    titles.append(window.windowTitle())
    out.write_text(json.dumps([opened[:], titles]))
    QTimer.singleShot(0, window, (lambda: window.turn_folders("office")) if TURN else window.close)

titles = []
Window.begin = in_class
stay = app._Stay.__init__

def stay_from_now(self, *arguments):
    if arguments[2] == "class":
        opened.clear()
    stay(self, *arguments)

app._Stay.__init__ = stay_from_now
code = app.run([], "en") if TURN else run(["--interface", "en", "--present"])
print(windows)
sys.exit(code)
"""


def office(folders: Folders, cases: Path) -> None:
    """Fill the folders of an office with what must not be seen before a class."""
    cases.mkdir()
    for number in range(3):
        real = Request.model_validate(
            {"requesting": {"reference": f"SECRET-{number}"}, "matter": {"subject": "Secret matter"}}
        )
        case_file.save(cases / f"SECRET-{number}.mla", Case(request=real))
        recent.add(folders, cases / f"SECRET-{number}.mla")
    save_settings(folders, Settings(language="en", last_folder=str(cases), initials="SECRET"))
    set_case_folders(folders, [cases])
    first = FirstAuthority(language="en", name="SECRET Ministry")
    save_profiles(folders, Profiles(), Profiles(profiles=[first.profile()]))
    unsaved = case_file.plain(Case(request=Request()))
    journal.Journal(folders.journal).record(unsaved, journal.Origin())


def contents(*roots: Path) -> dict[str, str]:
    return {
        str(file): hashlib.sha256(file.read_bytes()).hexdigest()
        for root in roots
        for file in sorted(root.rglob("*"))
        if file.is_file()
    }


@pytest.mark.parametrize("turn", [False, True], ids=["from the start", "from the office"])
def test_no_file_of_the_office_is_opened_or_changed(tmp_path: Path, turn: bool) -> None:
    state, config, cases = tmp_path / "state", tmp_path / "config", tmp_path / "cases"
    folders = Folders(state=state / "mlawriter", config=config / "mlawriter")
    office(folders, cases)
    before = contents(folders.state, folders.config, cases)
    assert len(before) >= 7
    own = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(state), "XDG_CONFIG_HOME": str(config)}
    script = CLASS.replace("TURN", str(turn))

    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "out.json")],
        env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.strip() == ("[False, True, False]" if turn else "[True]")
    opened, titles = json.loads((tmp_path / "out.json").read_text("utf-8"))
    ours = folders_of_class(folders).state.parent
    assert any(str(ours) in name for name in opened)
    mine = [name for name in opened if name.startswith(str(tmp_path)) and not name.startswith(str(ours))]
    assert [name for name in mine if not name.endswith("out.json")] == []
    assert not any("SECRET" in title for title in titles)
    after = contents(folders.state, folders.config, cases)
    if turn:  # the office's window was open before and after: it kept its size, and Qt its own
        before.pop(str(folders.config / "settings.json"))
    assert {name: after.get(name) for name in before} == before
