"""Name what can be wrong with a reference document."""

from __future__ import annotations

from mlawriter.core.errors import FileProblem
from mlawriter.i18n.messages import N_


class ReferenceProblem(FileProblem):
    """Say that the reference document cannot carry a letter."""

    message = N_("The reference document {file} cannot be used: {reason}.")
    advice = N_(
        "Restore the reference document that came with the program, and change only the looks of its styles."
    )


class StylesMissing(ReferenceProblem):
    """Say which styles of the contract are missing."""

    message = N_("The reference document {file} lacks these styles: {styles}.")


class StylesNotNumbered(ReferenceProblem):
    """Say which styles have lost their numbers."""

    message = N_("These styles of the reference document {file} are no longer numbered: {styles}.")


class PartMissing(ReferenceProblem):
    """Say which part of the file is missing."""

    message = N_("The reference document {file} lacks its part {part}.")
