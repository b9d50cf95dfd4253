"""Hold the profile of an authority that is being edited, its texts in one language at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mlawriter.request.open_part import OpenPart
from mlawriter.request.own_authority import OwnAuthority
from mlawriter.request.places import value_at

if TYPE_CHECKING:
    from mlawriter.core.fields import Entry, Path


class OpenProfile(OpenPart[OwnAuthority]):
    """Hold a profile; what it has in each language is seen and changed in the language `tag`."""

    def __init__(self, profile: OwnAuthority, tag: str) -> None:
        super().__init__(profile)
        self.tag = tag

    def get(self, path: Path) -> Any:  # noqa: ANN401 - a field holds any type
        """Return the value at a path, a text in the language that is shown (LookupError when there is none)."""
        held = value_at(self.request, path)
        return held.get(self.tag, "") if isinstance(held, dict) else held

    def put(self, path: Path, value: object, *, merge: bool = False) -> bool:
        """Set the field at a path, a text in the language that is shown; return whether anything changed."""
        held = value_at(self.request, path)
        if isinstance(held, dict):
            others = {tag: text for tag, text in held.items() if tag != self.tag}
            value = {**others, self.tag: value} if value else others
        return super().put(path, value, merge=merge)

    def shown(self, entry: Entry) -> Entry:
        """Return an entry with its texts in the language that is shown alone, where they are there."""
        words = {
            name: value
            for name in type(entry).model_fields
            if isinstance(value := getattr(entry, name), dict)
        }
        return entry.model_copy(
            update={name: {self.tag: value[self.tag]} for name, value in words.items() if self.tag in value}
        )

    def show_in(self, tag: str) -> None:
        """Show the texts in another language, and have all that show one look again."""
        self.end_typing()
        self.tag = tag
        for listener in tuple(self._listeners):
            listener(())
