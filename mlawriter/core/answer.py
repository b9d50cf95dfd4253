"""Answer a question with three values: what is not known is neither yes nor no."""

from __future__ import annotations

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import N_


class Answer(Choice):
    """Answer with yes, no, or not known."""

    YES = "yes", N_("Yes")
    NO = "no", N_("No")
    UNKNOWN = "unknown", N_("Not known")
