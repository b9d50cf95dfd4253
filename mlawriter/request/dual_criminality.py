"""Plead dual criminality by conduct, never by label (UNTOC 18(9)): elements, status, and a note that can be drafted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, StringConstraints

from mlawriter.core.fields import MAX_ENTRIES, Choice, Entry, Id, Line, Part, Path, Proposal, Text, Ui
from mlawriter.i18n.messages import N_, ND_
from mlawriter.request.elements import DefinedElement, elements_of
from mlawriter.request.places import value_at

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.offence import Offence
    from mlawriter.request.request import Request


class DualStatus(Choice):
    """Say how dual criminality stands (UNTOC 18(9))."""

    CONVENTION = "convention", ND_("Both States have undertaken to criminalize the conduct")
    CONDUCT = "conduct", ND_("Shown by the conduct")
    UNKNOWN = "unknown", ND_("Not known")
    NOT_NEEDED = "not-needed", ND_("Not needed for this assistance")


def _offered(request: Request, path: Path) -> Iterable[Choice]:
    """Offer the elements of the offence's own definition, and what was chosen before."""
    offence: Offence = value_at(request, path[:2])
    chosen = value_at(request, path)
    offered = elements_of(offence.route)
    return offered if chosen is None or chosen in offered else (*offered, chosen)


class Element(Entry):
    """Compare one element of the offence with what was done."""

    of: Annotated[
        DefinedElement | None,
        Ui(
            ND_("Element of the definition"),
            N_(
                "From the Convention’s own definition, in plain words. Leave it empty for an element of your law alone."
            ),
            offers=_offered,
        ),
    ] = None
    own: Annotated[
        Line,
        Ui(
            ND_("Element in your words"),
            N_("Only what the line above does not offer, for instance: without permission."),
            when=lambda element: element.of is None,
        ),
    ] = ""
    conduct: Annotated[
        Text,
        Ui(
            ND_("What was done"),
            N_(
                "The conduct in plain words, without the names of offences. A row without it stays out of the letter."
            ),
            source="UNTOC 18(9)",
        ),
    ] = ""
    ours: Annotated[
        Line, Ui(ND_("Provision of the requesting State"), N_("If it differs from the one named above."))
    ] = ""
    theirs: Annotated[
        Line, Ui(ND_("Provision of the requested State"), N_("Only if you know it; it is not required."))
    ] = ""

    @property
    def is_filled(self) -> bool:
        """Tell whether the element says what was done: only then it comes into the letter."""
        return bool(self.conduct.strip())


class Note(Part):
    """Hold a note for the letter: written by the officer, or drafted by the program and then edited.

    `language` and `answers` tell of a drafted one in which language it came and from which answers.
    """

    text: Annotated[
        Text,
        Ui(
            ND_("Text of the note"),
            N_(
                "Optional. It takes the place of the fixed sentences on dual criminality in the letter. “Draft the note” writes it from your answers, in the language of the letter; change it as you like."
            ),
            source="UNTOC 18(9)",
        ),
    ] = ""
    language: Annotated[str, StringConstraints(max_length=20)] = ""
    answers: Id = ""


def _proposed_elements(request: Request, path: Path, _speak: Translator) -> object | None:
    """Add a row for each element of the definition that has none; rows that are there stay."""
    offence: Offence = value_at(request, path[:2])
    there = {element.of for element in offence.dual.elements}
    wanted = elements_of(offence.route, children_only=offence.children_only)
    more = [Element(of=one) for one in wanted if one not in there]
    return [*offence.dual.elements, *more] if more else None


def _drafted_note(request: Request, path: Path, speak: Translator) -> object | None:
    from mlawriter.request.dual_note import drafted  # it speaks of what is declared here

    offence: Offence = value_at(request, path[:2])
    text, answers = drafted(request, offence, speak)
    return Note(text=text, language=speak.language.tag, answers=answers) if text else None


class DualCriminality(Part):
    """Plead dual criminality by conduct, never by label (UNTOC 18(9))."""

    elements: Annotated[
        list[Element],
        Field(max_length=MAX_ENTRIES),
        Ui(
            ND_("Elements of the offence"),
            N_(
                "Choose above how the offence falls under the Convention and let the elements be proposed; then say for each what was done, and remove those that do not apply."
            ),
            source="UNTOC 18(9)",
            proposal=Proposal(
                N_("Propose the elements"),
                N_(
                    "There is nothing to propose: all elements are here, or the offence has not been tied to a definition of the Convention yet. Serious crime has none of its own."
                ),
                _proposed_elements,
            ),
        ),
    ] = []
    conduct: Annotated[
        Text,
        Ui(
            ND_("The conduct in plain words"),
            N_("What was done, without the names of offences: that is what the other side compares."),
            source="UNTOC 18(9)",
        ),
    ] = ""
    theirs: Annotated[
        Line,
        Ui(
            ND_("Corresponding provision of the requested State"),
            N_("Only if you know it; it is not required."),
        ),
    ] = ""
    status: Annotated[
        DualStatus | None,
        Ui(
            ND_("Dual criminality"),
            N_(
                "The requested State may decline without it, and may help all the same. It never blocks a request."
            ),
            source="UNTOC 18(9)",
        ),
    ] = None
    note: Annotated[
        Note,
        Ui(
            ND_("Note on dual criminality"),
            group=N_("Note on dual criminality"),
            proposal=Proposal(
                N_("Draft the note"),
                N_("Describe the conduct first, in plain words or element by element."),
                _drafted_note,
            ),
        ),
    ] = Note()

    @property
    def filled(self) -> list[Element]:
        """Return the elements that say what was done."""
        return [element for element in self.elements if element.is_filled]

    @property
    def names_ours(self) -> bool:
        """Tell whether an element names a provision of the requesting State."""
        return any(element.ours.strip() for element in self.filled)

    @property
    def names_theirs(self) -> bool:
        """Tell whether an element names a provision of the requested State."""
        return any(element.theirs.strip() for element in self.filled)

    @property
    def described(self) -> frozenset[DefinedElement]:
        """Return the elements of definitions for which something is said."""
        return frozenset(element.of for element in self.filled if element.of)

    @property
    def tells_conduct(self) -> bool:
        """Tell whether the conduct is described in any way: in words, element by element, or in the note."""
        return bool(self.conduct.strip() or self.filled or self.note.text.strip())
