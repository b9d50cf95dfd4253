"""Know which points of a request received are to be asked, and in which language: what page and letter beside it share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.life.letters.question_list import QuestionList, questions_on
from mlawriter.life.received import missing
from mlawriter.request.places import stable

if TYPE_CHECKING:
    from mlawriter.life.received import Missing
    from mlawriter.ui.desk import Desk


class ReceivedPoints:
    """Hold what the officer ticked; a point that nobody touched is asked where the Convention names it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ticked: dict[str, bool] = {}
        self._language = ""

    @property
    def language(self) -> str:
        """Return the tag of the language in which the questions are put: that of the request unless another was chosen."""
        known = {language.tag for language in LANGUAGES}
        wanted = (self._language, self._desk.open.request.language.tag, self._desk.speak.language.tag)
        return next(tag for tag in wanted if tag in known)

    def choose_language(self, tag: str) -> None:
        """Put the questions in another language."""
        self._language = tag

    def all(self) -> list[Missing]:
        """Return every point that the request leaves open."""
        return missing(self._desk.open.request, self._desk.findings)

    def is_asked(self, point: Missing) -> bool:
        """Tell whether a point goes into the question list."""
        return self._ticked.get(self._key(point), point.wanted)

    def ask(self, point: Missing, *, wanted: bool) -> None:
        """Put a point into the question list, or leave it out."""
        self._ticked[self._key(point)] = wanted

    def question_list(self) -> QuestionList:
        """Return the letter that asks for the points that are ticked."""
        asked = [point for point in self.all() if self.is_asked(point)]
        tag = self.language
        return QuestionList(language=tag, questions=questions_on(asked, translator(tag, "interface")))

    def _key(self, point: Missing) -> str:
        return stable(self._desk.open.request, point.path)
