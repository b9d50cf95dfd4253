"""Declare the guided tour: what is pointed at, what is said of it, and what the learner may do there. Add a step here."""

from __future__ import annotations

from dataclasses import dataclass

from mlawriter.i18n.messages import N_, Message

SAMPLE = "bank-records"
"""The invented case on which the tour goes, with one answer taken out, so that there is something to find."""
TAKEN_OUT = ("requesting", "name")


@dataclass(frozen=True, slots=True)
class TourStep:
    """Point at one control.

    `control` is the name of a widget; `row:` before the path of a field takes in its label and help, `menu:` before the name
    of a command is the menu that holds it.
    """

    key: str
    control: str
    title: Message
    says: Message
    page: str = ""
    """What is shown first: `start`, a step of the wizard, or `room:` before the name of a room; empty leaves the page."""
    done: str = ""
    """What the learner is asked to do, after which the tour goes on: `opened` a case, `step` of the wizard chosen, `jumped`
    from a finding, or `added` before the list that gets an entry. Empty waits for Next."""


TOUR: tuple[TourStep, ...] = (
    TourStep(
        "start",
        "new",
        N_("Where you begin"),
        N_(
            "A request begins here. Nothing of this tour is kept, and all persons in it are invented. Enter leads on, Esc ends the tour."
        ),
        page="start",
    ),
    TourStep(
        "exercise",
        "new-training",
        N_("An exercise"),
        N_("An exercise is marked in the window and on each page that it prints. Press this button."),
        page="start",
        done="opened",
    ),
    TourStep(
        "steps",
        "steps",
        N_("The steps"),
        N_(
            "These are the pages of the request, in the order of the letter. Fill them in any order. Choose one."
        ),
        page="authorities",
        done="step",
    ),
    TourStep(
        "field",
        "row:requesting/name",
        N_("A field"),
        N_(
            "Beneath a field stands what belongs into it and the paragraph that asks for it. What is missing stands there too."
        ),
        page="authorities",
    ),
    TourStep(
        "finding",
        "findings",
        N_("What is missing"),
        N_(
            "Each finding names its weight. What is blocking withholds the copy for signature; a warning wants a reason; advice is advice."
        ),
        page="authorities",
    ),
    TourStep(
        "jump",
        "findings",
        N_("From a finding to its field"),
        N_("A finding leads to its field. Choose one with Enter or a click."),
        page="authorities",
        done="jumped",
    ),
    TourStep(
        "entry",
        "persons/add",
        N_("Entries of a list"),
        N_("Persons, offences and annexes are entries of a list. Add one; Undo takes it back."),
        page="persons",
        done="added:persons",
    ),
    TourStep(
        "assistance",
        "items/add",
        N_("What is asked"),
        N_("Each thing that you ask for is an entry of its own type, which asks for what article 18 wants."),
        page="items",
    ),
    TourStep(
        "facts",
        "fact-tags",
        N_("What the facts bear out"),
        N_("Tick what each paragraph of the facts bears out. The letter then refers to it by its number."),
        page="facts",
    ),
    TourStep(
        "letter",
        "preview",
        N_("The letter"),
        N_("The letter is written while you type, with the numbers that it will have. F9 hides it."),
        page="matter",
    ),
    TourStep(
        "language",
        "preview-language",
        N_("Its language"),
        N_(
            "The letter is written in the language that the requested State accepts, whatever the window speaks."
        ),
        page="matter",
    ),
    TourStep(
        "review",
        "review",
        N_("The review"),
        N_("The last step lists all that was found, the gravest first."),
        page="review",
    ),
    TourStep(
        "draft",
        "export-draft",
        N_("A draft"),
        N_("A draft can be exported at any time. It is marked as such on each page."),
        page="review",
    ),
    TourStep(
        "withheld",
        "readiness",
        N_("The copy for signature"),
        N_("The copy for signature is withheld while anything blocks it, and this line says why."),
        page="review",
    ),
    TourStep(
        "course",
        "menu:life",
        N_("What becomes of it"),
        N_(
            "In this menu you keep the course of the case: when it was sent, what was answered, what is due, and the letters that follow."
        ),
        page="review",
    ),
    TourStep(
        "register",
        "register-choose",
        N_("The register"),
        N_(
            "The register finds each request of the office by any word, once you name the folders of its files."
        ),
        page="room:register",
    ),
    TourStep(
        "directory",
        "menu:directory",
        N_("The directory of States"),
        N_(
            "In this menu stands the directory: authorities, languages and treaties, each with source and day."
        ),
        page="review",
    ),
    TourStep(
        "help",
        "menu:shortcuts",
        N_("Help"),
        N_("F1 helps, wherever you are."),
        page="review",
    ),
    TourStep(
        "end",
        "menu:tour",
        N_("The end of the tour"),
        N_(
            "The tour stands in this menu whenever you want it again. Finish brings you back to where you were."
        ),
        page="review",
    ),
)
