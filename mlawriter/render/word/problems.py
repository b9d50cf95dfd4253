"""Name what can be wrong with a reference document."""

from __future__ import annotations

from mlawriter.core.errors import FileProblem
from mlawriter.i18n.messages import N_


class ReferenceProblem(FileProblem):
    """Say why the reference document cannot carry a letter."""

    message = N_("The reference document {file} cannot be used: {reason}.")
    advice = N_(
        "Restore the reference document that came with the program, and change only looks of its styles."
    )
