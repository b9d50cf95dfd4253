"""Order the request into steps: the pages of the wizard, the list beside them, the groups of the review."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mlawriter.core.fields import Path
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.request.request import Request


@dataclass(frozen=True, slots=True)
class Step:
    """Name one step; `parts` are the fields of the request that its page shows, in order."""

    key: str
    title: Message
    introduction: Message
    parts: tuple[str, ...]


STEPS: tuple[Step, ...] = (
    Step(
        "authorities",
        N_("Authorities"),
        N_("Who asks, who conducts the matter, and who is asked."),
        ("requesting", "conducting", "requested"),
    ),
    Step(
        "basis",
        N_("Legal basis"),
        N_("The letter says nothing about treaties that is not answered here."),
        ("basis",),
    ),
    Step(
        "matter", N_("Matter and stage"), N_("What the matter is about and how far it has come."), ("matter",)
    ),
    Step(
        "persons",
        N_("Persons"),
        N_(
            "Identity, location and nationality where possible; what is unknown is said to be unknown, with the reason."
        ),
        ("persons",),
    ),
    Step(
        "facts",
        N_("Facts"),
        N_(
            "The account must stand alone: the reader has no file. Service of documents alone needs no facts."
        ),
        ("facts",),
    ),
    Step(
        "scope",
        N_("Group and transnational link"),
        N_("Reasonable grounds to suspect are enough; nothing has to be proved."),
        ("scope",),
    ),
    Step(
        "offences",
        N_("Offences"),
        N_("Provision, text, maximum penalty, and the conduct in plain words."),
        ("offences",),
    ),
    Step(
        "items",
        N_("Assistance requested"),
        N_("One item for each act and each holder or person."),
        ("items",),
    ),
    Step("use", N_("Purpose and use"), N_("What is not named here needs consent later."), ("use",)),
    Step(
        "conditions",
        N_("Conditions"),
        N_("Procedure, confidentiality, time, presence and costs: only what the case needs."),
        ("conditions",),
    ),
    Step(
        "assurances",
        N_("Assurances"),
        N_("What your authority promises, in the fixed words of the letter."),
        ("assurances",),
    ),
    Step(
        "annexes",
        N_("Annexes"),
        N_("What is enclosed, in order, and what is handed over apart from the open letter."),
        ("annexes", "confidential_annex"),
    ),
    Step(
        "closing",
        N_("Language and signature"),
        N_("The language of the letter, and who signs it."),
        ("language", "signatory"),
    ),
)


def step_of(path: Path) -> Step:
    """Return the step on whose page a field stands; the first one for the request as a whole."""
    for step in STEPS:
        if path and path[0] in step.parts:
            return step
    return STEPS[0]


def is_left_out(step: Step, request: Request) -> bool:
    """Tell whether the document that the request makes has no place for this step."""
    return all(request.leaves_out((part,)) for part in step.parts)


def as_in(step: Step, request: Request) -> Step:
    """Return a step in the words of the document that the request makes: "Information" where nothing is requested."""
    if "items" not in step.parts or not request.document:
        return step
    about = request.items[0].about
    return replace(step, title=about.step, introduction=about.introduction)
