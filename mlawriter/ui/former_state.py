"""Take back what was put in for a State once another is chosen, put in what is known of that one, and say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mlawriter.core.fields import declared
from mlawriter.directory.told import wants_diplomats
from mlawriter.i18n.messages import N_
from mlawriter.request.foreign_ministry import is_ministry
from mlawriter.request.former_state import of_former_party, of_former_requested
from mlawriter.request.from_directory import name_on_choice, proposed_name
from mlawriter.request.verified import Checked

if TYPE_CHECKING:
    from pydantic import BaseModel

    from mlawriter.core.fields import Path
    from mlawriter.i18n.messages import Message
    from mlawriter.request.request import Request
    from mlawriter.ui.desk import Desk

NAME: Path = ("requested", "name")


def on_requested_chosen(desk: Desk, former: str) -> str:
    """Change the request for the State that is asked now, in one step of undo; return what was done in words."""
    request, directory = desk.open.request, desk.directory
    chosen = directory.state(request.requested.asked)
    before = directory.state(former) if former else None
    changes: dict[Path, Any] = {} if before is None else of_former_requested(request, before, chosen)
    said = []
    name = name_on_choice(request.requested.name, before, chosen)
    ministry = is_ministry(request.requested.name, request.language.tag)
    if before is not None and ministry and wants_diplomats(before):
        name = proposed_name(chosen)
    if name is not None:
        changes[NAME] = name
        if name and name == proposed_name(chosen):
            said.append(desk.speak.text(N_("The name of the authority was put in: {name}"), name=name))
    cleared = _put(desk, changes)
    return " ".join(filter(None, (*said, cleared)))


def on_requesting_chosen(desk: Desk, former: str) -> str:
    """Take back the answers on the Parties that were put in for the requesting State before; say which."""
    known = desk.directory.state(former)
    return _put(desk, of_former_party(desk.open.request, known, "requesting") if former else {})


def _put(desk: Desk, changes: dict[Path, Any]) -> str:
    """Make the changes in one step; return what was emptied in words."""
    labels = dict.fromkeys(_label(desk.open.request, path) for path, value in changes.items() if not value)
    if not changes or not desk.open.put_together(changes):
        return ""
    if not labels:
        return ""
    speak = desk.speak
    return speak.text(
        N_("Cleared, because it was said of the former State: {fields}. Undo brings it back."),
        fields=speak.listed([speak.text(label) for label in labels]),
    )


def _label(request: Request, path: Path) -> Message:
    if path[0] == "basis" and path[1] in {"requesting", "requested"}:
        return Checked.PARTY.label
    part: type[BaseModel] = type(getattr(request, str(path[0])))
    return next(field.ui.label for field in declared(part) if field.name == path[1])
