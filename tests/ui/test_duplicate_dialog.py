"""Duplicate the open request for another State, as an officer does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTreeWidget

from mlawriter.casebook.own_authorities import save_profiles
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.course import Direction
from mlawriter.life.duplicate import Extent
from mlawriter.request.from_directory import proposed_name
from mlawriter.request.own_authority import OwnAuthority, Profiles
from mlawriter.ui.reuse.duplicate_dialog import DuplicateDialog
from tests.ui.window_driving import dialog, flush, no_dialog, trigger

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window


def request_of(window: Window) -> Request:
    assert window.filing.work is not None
    return window.filing.work.open.request


def asked(window: Window, state: str = "NZ") -> DuplicateDialog:
    trigger(window, "duplicate")
    found: DuplicateDialog = dialog(window, "duplicate")
    found.state.show_value(state)
    found.state.edited.emit(state)
    return found


def lines(tree: QTreeWidget) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(row)
        assert group is not None
        found[group.text(0)] = [group.child(at).text(0) for at in range(group.childCount())]
    return found


def test_copy_is_begun_for_the_state_chosen(window: Window, preferences: Preferences) -> None:
    window.filing.open_sample("statements")
    before = request_of(window)

    asked(window).make.click()
    flush()

    copy = request_of(window)
    assert copy is not before
    assert copy.requested.state == "NZ"
    assert copy.requested.name == proposed_name(preferences.office.directory.state("NZ"))
    assert copy.requested.name
    assert copy.facts.narrative == before.facts.narrative
    assert before.requested.state == "UY"
    assert window.filing.unsaved


def test_nothing_is_made_before_a_state_is_chosen(window: Window) -> None:
    window.filing.open_sample("statements")
    trigger(window, "duplicate")

    assert not dialog(window, "duplicate").make.isEnabled()


def test_officer_sees_what_is_left_out_before_and_after(window: Window) -> None:
    window.filing.open_sample("statements")
    found = asked(window)
    before = lines(found.tree)
    found.make.click()
    flush()

    after: Any = dialog(window, "left-out-window")
    assert lines(after.tree) == before
    assert any("Requested" in words for group in before.values() for words in group)
    after.tree.wanted.emit(("facts", "narrative"))
    assert window.wizard is not None
    assert window.wizard.current_key == "facts"

    window.filing.leave_keeping()
    flush()
    assert no_dialog(window)


def test_only_persons_and_facts(window: Window) -> None:
    window.filing.open_sample("statements")
    found = asked(window)
    found.extents[Extent.PERSONS_AND_FACTS].click()
    found.make.click()
    flush()

    assert request_of(window).persons
    assert not request_of(window).items


def test_copy_takes_the_next_number_of_the_office(window: Window, preferences: Preferences) -> None:
    save_profiles(
        preferences.folders,
        Profiles(),
        Profiles(profiles=[OwnAuthority(name={"en": "Office"}, pattern="MLA-{year}-{number:04}")]),
        window.filing.tell,
    )
    preferences.authorities.look_again()
    window.filing.open_sample("statements")
    request_of(window).training = False

    asked(window).make.click()
    flush()

    assert request_of(window).requesting.reference.endswith("-0001")


def test_a_request_received_is_not_duplicated(window: Window) -> None:
    window.filing.open_sample("statements")
    assert window.filing.work is not None
    action = window.findChild(QAction, "action-duplicate")
    assert action is not None
    assert action.isEnabled()

    window.filing.work.life.put(("direction",), Direction.INCOMING)

    assert not action.isEnabled()


def test_unsaved_work_is_asked_about_before_the_copy_takes_its_place(window: Window) -> None:
    window.filing.open_sample("statements")
    assert window.filing.work is not None
    window.filing.work.open.put(("matter", "subject"), "Something new")

    asked(window).make.click()
    flush()

    assert dialog(window, "unsaved") is not None
    assert request_of(window).requested.state == "UY"


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_dialog_speaks_every_language(window: Window, tag: str) -> None:
    window.switch_language(tag)
    flush()
    window.filing.open_sample("service")

    found = asked(window)
    QApplication.processEvents()

    assert found.tree.topLevelItemCount() > 3
