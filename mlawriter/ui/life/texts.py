"""Make the texts of the open case, and what the officer signs with."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from mlawriter.core.errors import MlaError
from mlawriter.core.instant import in_local_time
from mlawriter.i18n.messages import N_
from mlawriter.life.approving import APPROVAL_DISAGREES, is_own, keep
from mlawriter.render.reread import NOT_APPROVED_NOW, TextsOf, unapproved
from mlawriter.request.acknowledge import withheld

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.ui.case_commands import CaseAt
    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences


def now() -> dt.datetime:
    """Return the time as the clock on the desk shows it, with its distance to UTC."""
    return dt.datetime.now(dt.UTC).astimezone().replace(microsecond=0)


def texts_of(desk: Desk) -> TextsOf:
    """Return what makes the texts of the open request."""
    return TextsOf(desk.open.request, desk.speak.language.tag, desk.findings, desk.house)


def name_of(at: CaseAt) -> str:
    """Return the name with which the officer signed last."""
    return at.preferences.settings.signs_as or at.work.life.request.officer


def standing_of(case: Case, speak: Translator) -> tuple[str, str]:
    """Return in a sentence whether the request is approved, and how grave that is."""
    approvals = case.life.approvals
    if not approvals:
        return speak.text(N_("No text of this request has been approved.")), "advice"
    if not approvals[-1].agrees:
        return speak.text(APPROVAL_DISAGREES), "warning"
    last = approvals[-1]
    if not case.is_approved:
        return speak.text(N_("Changed since approval: approve again.")), "warning"
    moment = speak.moment(in_local_time(last.at)) if last.at else ""
    said = speak.text(N_("Approved by {name} on {moment}."), name=last.by, moment=moment)
    if is_own(last):
        said += " " + speak.text(N_("Whoever wrote it approved it: no second pair of eyes has read it."))
        return said, "warning"
    return said, ""


class ApprovalGate:
    """Let the copy for signature wait for an approval where the office wants one, and keep what was exported."""

    def __init__(self, work: CaseWork, desk: Desk, preferences: Preferences) -> None:
        self._work = work
        self._desk = desk
        self._preferences = preferences

    def refusal(self, tags: Sequence[str]) -> str:
        """Return why the copy for signature has to wait; nothing when it has not.

        Raises:
            MlaError: as `Documents.written` does.

        """
        if not self._preferences.office.approval_needed:
            return ""
        found = unapproved(self._work.held, texts_of(self._desk), tags)
        return self._desk.speak.text(NOT_APPROVED_NOW) if found else ""

    def keep(self) -> MlaError | None:
        """Keep the version that was exported for signature; return why that cannot be."""
        speak, settings = self._desk.speak, self._preferences.settings
        name = settings.signs_as or self._work.life.request.officer or settings.initials
        reason = speak.text(N_("Exported for signature"))
        try:
            keep(self._work.life, self._desk.open.request, name or speak.text(N_("Not named")), now(), reason)
        except MlaError as error:
            return error
        return None


def is_withheld(desk: Desk) -> bool:
    """Tell whether anything withholds the copy for signature still."""
    return bool(withheld(desk.open.request, desk.findings))
