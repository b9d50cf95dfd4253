"""Name the commands on files. What carries them out is imported with the first command, not before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mlawriter.life.case import Case
    from mlawriter.ui.filing import Filing


class FileCommands:
    """Pass commands of menus and start page on to the filing."""

    def __init__(self, filing: Callable[[], Filing]) -> None:
        self._filing = filing

    def by_name(self) -> dict[str, Callable[..., object]]:
        """Return the commands by the names that the menus have for them."""
        return {
            "new": self.new,
            "new-received": self.new_received,
            "new-training": self.new_training,
            "document": self.new_document,
            "open": self.open,
            "recent": self.open_path,
            "sample": self.open_sample,
            "save": self.save,
            "save-as": self.save_as,
            "earlier": self.earlier,
            "recover": self.recover,
            "close": self.close,
        }

    def new(self) -> None:
        """Begin an empty request."""
        self._filing().new()

    def new_received(self) -> None:
        """Begin to record a request that another State sent."""
        self._filing().new(received=True)

    def new_document(self, kind: str) -> None:
        """Begin a document that is no request for assistance."""
        self._filing().new(kind=kind)

    def new_training(self) -> None:
        """Begin an empty exercise."""
        self._filing().new(training=True)

    def begin_with(self, case: Case) -> None:
        """Begin a case that is made already, such as an exercise."""
        self._filing().begin_with(lambda: case)

    def open(self) -> None:
        """Let the officer choose a file."""
        self._filing().open()

    def open_path(self, path: Path) -> None:
        """Open a file."""
        self._filing().open_path(path)

    def open_sample(self, name: str) -> None:
        """Open a copy of a sample."""
        self._filing().open_sample(name)

    def save(self) -> None:
        """Save the request."""
        self._filing().save()

    def save_as(self) -> None:
        """Save the request under another name."""
        self._filing().save_as()

    def earlier(self) -> None:
        """List the former versions of the file that is open."""
        self._filing().show_earlier()

    def recover(self) -> None:
        """Offer unsaved work because the officer asks for it."""
        self._filing().offer_recovery(asked=True)

    def close(self) -> None:
        """Close the request and go back to the start page."""
        self._filing().leave(lambda: None)
