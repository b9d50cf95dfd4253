"""List the letters that follow a request: add a class here, and everything else follows from its declaration."""

from __future__ import annotations

from typing import Annotated, TypeAlias, cast, get_args

from pydantic import Field

from mlawriter.life.letters.accepted_conditions import AcceptedConditions
from mlawriter.life.letters.acknowledgement import Acknowledgement
from mlawriter.life.letters.additional_information import AdditionalInformation
from mlawriter.life.letters.closing_thanks import ClosingThanks
from mlawriter.life.letters.consultation import Consultation
from mlawriter.life.letters.exculpatory_disclosure import ExculpatoryDisclosure
from mlawriter.life.letters.forwarding import Forwarding
from mlawriter.life.letters.letter import Letter
from mlawriter.life.letters.oral_confirmation import OralConfirmation
from mlawriter.life.letters.other_use import OtherUse
from mlawriter.life.letters.postponement import Postponement
from mlawriter.life.letters.preservation_extension import PreservationExtension
from mlawriter.life.letters.progress_enquiry import ProgressEnquiry
from mlawriter.life.letters.progress_reply import ProgressReply
from mlawriter.life.letters.question_list import QuestionList
from mlawriter.life.letters.question_reply import QuestionReply
from mlawriter.life.letters.refusal import Refusal
from mlawriter.life.letters.results import Results
from mlawriter.life.letters.supplementary_request import SupplementaryRequest
from mlawriter.life.letters.withdrawal import Withdrawal

AnyLetter: TypeAlias = Annotated[
    SupplementaryRequest
    | AdditionalInformation
    | QuestionReply
    | ProgressEnquiry
    | PreservationExtension
    | OralConfirmation
    | AcceptedConditions
    | OtherUse
    | ExculpatoryDisclosure
    | Withdrawal
    | ClosingThanks
    | Acknowledgement
    | QuestionList
    | ProgressReply
    | Forwarding
    | Consultation
    | Postponement
    | Refusal
    | Results,
    Field(discriminator="kind"),
]  # fmt: skip
"""Any letter that follows a request, told apart by `kind`."""

LETTERS: tuple[type[Letter], ...] = cast("tuple[type[Letter], ...]", get_args(get_args(AnyLetter)[0]))
"""The kinds of letters, in the order of the menu."""


def kind_of(letter: type[Letter]) -> str:
    """Return the value of `kind` that marks this kind in a file."""
    return str(letter.model_fields["kind"].default)
