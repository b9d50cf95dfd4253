"""Run the program as a process that ends at the first socket: `offline_run.py window FOLDER` or `draft FOLDER`.

Python's own sockets are seen by an audit hook; what Qt opens is seen by whoever traces this process.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

REFUSED = 97
"""Exit code of a run that touched the network."""


def watch() -> None:
    """End the process, past every handler, as soon as Python makes a socket or looks up a name."""

    def hook(event: str, _arguments: object) -> None:
        if event.startswith("socket."):
            os.write(2, f"network: {event}\n".encode())
            os._exit(REFUSED)

    sys.addaudithook(hook)


def run_window(folder: Path) -> int:
    """Start the window, open a sample, walk its steps, save, export a letter, and quit."""
    from PySide6.QtCore import QTimer

    from mlawriter import app
    from mlawriter.ui.export import ExportDialog
    from mlawriter.ui.window import Window

    class Driven(Window):
        def begin(self, path: Path | None = None) -> None:
            super().begin(path)
            QTimer.singleShot(0, self, self.work_offline)

        def work_offline(self) -> None:
            self.filing.open_sample("bank-records")
            wizard = self.wizard
            assert wizard is not None
            for key in wizard.steps.keys:
                wizard.go(key)
            export = ExportDialog(wizard.desk, self, folder=str(folder))
            assert export.write_to(folder / "letter.docx")
            self.close()

    vars(app)["Window"] = Driven  # the program itself, but for who works on it
    return app.run([])


def run_draft(folder: Path) -> int:
    """Draft a letter on the command line."""
    from mlawriter.__main__ import main

    return main(["draft", "--sample", "service", "--language", "fr", "--out", str(folder / "letter.docx")])


def run(what: str, folder: Path) -> int:
    """Run one of the two, watched; return its exit code, or that it loaded what opens connections."""
    watch()
    code = {"window": run_window, "draft": run_draft}[what](folder)
    if "PySide6.QtNetwork" in sys.modules:
        os.write(2, b"network: PySide6.QtNetwork\n")
        return REFUSED
    return code


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], Path(sys.argv[2])))
