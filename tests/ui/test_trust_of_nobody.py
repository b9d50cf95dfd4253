"""Prove that what nobody verified is shown, and never put in, offered or warned by."""

from __future__ import annotations

import contextlib
import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from mlawriter.casebook.office import Office
from mlawriter.core.findings import Severity
from mlawriter.directory.directory import Directory
from mlawriter.directory.pack import Pack
from mlawriter.directory.provenance import Trust
from mlawriter.i18n.translator import translator
from mlawriter.request.examine import examine
from mlawriter.request.from_directory import proposed_name, with_authority, with_channel
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.ui.accepted_card import AcceptedCard
from mlawriter.ui.desk import Desk, Officer
from mlawriter.ui.known_card import KnownCard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Offered = Callable[[Directory, QtBot], bool]

TODAY = dt.date(2026, 11, 22)
USABLE = ("known-authority-use", "known-channel-use")


def edition(trust: Trust) -> Directory:
    """Return a directory in which every value on Brazil has the same trust."""
    said = {"sources": ["list"], "as_of": "2026-05-01", "trust": trust.value}
    state = {
        "code": "BR",
        "treaties": {"untoc": {"party": "yes", "deposited": "2004-01-29", **said}},
        "authority": {"name": "Ministry of Justice", **said},
        "languages": {"tags": ["pt"], **said},
        "channel": {"channel": "diplomatic", **said},
        "interpol": {"accepts": "yes", **said},
    }
    content = {
        "format": "mlawriter-directory",
        "version": 1,
        "issued": TODAY,
        "sources": {"list": {"title": "A list", "as_of": "2026-05-01"}},
        "states": [state],
    }
    return Directory(Pack.model_validate(content))


def asking() -> Request:
    request = Request()
    request.requested.state, request.language.tag = "BR", "en"
    return request


@contextlib.contextmanager
def on_desk(directory: Directory, qtbot: QtBot) -> Iterator[tuple[Desk, QWidget]]:
    """Open a request on a desk, with a window for what is shown."""
    desk = Desk(
        OpenRequest(asking()),
        translator("en", "interface"),
        today=lambda: TODAY,
        office=lambda: Office(directory=directory),
        officer=lambda: Officer("AB"),
    )
    window = QWidget()
    qtbot.addWidget(window)
    yield desk, window
    desk.close()


def name_put_in(directory: Directory, _qtbot: QtBot) -> bool:
    state = directory.state("BR")
    return proposed_name(state) != "" or with_authority(asking().requested, state) is not None


def channel_put_in(directory: Directory, _qtbot: QtBot) -> bool:
    return with_channel(asking().requested, directory.state("BR")) is not None


def warned_of_language(directory: Directory, _qtbot: QtBot) -> bool:
    (found,) = [
        one for one in examine(asking(), TODAY, directory=directory) if _is_on_the_list(one.code, one.path)
    ]
    return found.severity is Severity.WARNING


def _is_on_the_list(code: str, path: object) -> bool:
    return (code, path) == ("G11", ("language", "tag"))


def used(directory: Directory, qtbot: QtBot) -> bool:
    with on_desk(directory, qtbot) as (desk, window):
        card = KnownCard(desk, window)
        assert "Ministry of Justice" in card.sentences()
        return any(card.findChildren(QPushButton, name) for name in USABLE)


def written_in(directory: Directory, qtbot: QtBot) -> bool:
    with on_desk(directory, qtbot) as (desk, window):
        card = AcceptedCard(desk, window)
        assert "Portuguese" in card.sentences()
        return bool(card.buttons)


@pytest.mark.parametrize("trust", [Trust.PRESS, Trust.UNVERIFIED])
@pytest.mark.parametrize("offered", [name_put_in, channel_put_in, warned_of_language, used, written_in])
def test_what_nobody_verified_is_not_offered(offered: Offered, trust: Trust, qtbot: QtBot) -> None:
    assert offered(edition(trust), qtbot) is (trust is not Trust.UNVERIFIED)
