"""Show what time it is in the requested State now, minute by minute while it is seen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from mlawriter.core.instant import zone_of
from mlawriter.core.local_time import LocalTime, home_of, local_times
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from mlawriter.i18n.translator import Translator

_MINUTE = 60
_MILLISECONDS = 1000


def now_in_utc() -> dt.datetime:
    """Return this instant."""
    return dt.datetime.now(dt.UTC)


def in_words(times: tuple[LocalTime, ...], here: dt.datetime, speak: Translator) -> str:
    """Return the times as sentences: "14:05 there, 2 hours ahead"; the ends of a State of several zones by their cities."""
    lines = [_sentence(time, here, speak) for time in times]
    if len(times) > 1:
        lines = [
            speak.text(N_("{city}: {time}"), city=speak.city(time.zone), time=line)
            for time, line in zip(times, lines, strict=True)
        ]
    return "\n".join(lines)


def _sentence(time: LocalTime, here: dt.datetime, speak: Translator) -> str:
    shown = speak.time(time.moment)
    if time.moment.date() != here.date():
        shown = speak.text(N_("{time} on {day}"), time=shown, day=speak.weekday_date(time.moment.date()))
    minutes = round(time.ahead.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if minutes == 0:
        return speak.text(N_("{time} there, the same time as with you"), time=shown)
    if rest:
        words = N_("{time} there, {distance} ahead") if minutes > 0 else N_("{time} there, {distance} behind")
        return speak.text(words, time=shown, distance=f"{hours}:{rest:02}")
    if minutes > 0:
        return speak.plural(
            N_("{time} there, {n} hour ahead"), N_("{time} there, {n} hours ahead"), hours, time=shown
        )
    return speak.plural(
        N_("{time} there, {n} hour behind"), N_("{time} there, {n} hours behind"), hours, time=shown
    )


class LocalClock(QLabel):
    """Tell the time in one State, and its distance from the officer's; it takes no room where no zone is known."""

    def __init__(
        self, speak: Translator, parent: QWidget, now: Callable[[], dt.datetime] = now_in_utc
    ) -> None:
        super().__init__(parent)
        self._speak = speak
        self._now = now
        self._state = ""
        self._home = ""
        self._zone = ""
        self.setObjectName("local-time")
        self.setProperty("kind", "help")
        self.setWordWrap(True)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.refresh)

    def follow(self, state: str, home: str, zone: str = "") -> None:
        """Tell the time of a State, from that of the office: its own zone, or that of its State."""
        self._state, self._home, self._zone = state, home, zone
        self.refresh()

    def refresh(self) -> None:
        """Tell the time now; it is told again when the next minute begins, while it is seen."""
        now = self._now()
        home = zone_of(self._zone) or home_of(self._home, now)
        words = in_words(local_times(self._state, now, home), now.astimezone(home), self._speak)
        if words != self.text():
            self.setText(words)
        self.setHidden(not words)
        if self.isVisible():
            left = _MINUTE - now.second - now.microsecond / 1_000_000
            self._timer.start(int(left * _MILLISECONDS) + 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
