"""Run the program as a process that ends at the first socket: `offline_run.py window FOLDER` or `commands FOLDER`.

Python's own sockets are seen by an audit hook; what Qt opens is seen by whoever traces this process.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
from contextlib import redirect_stdout
from pathlib import Path

REFUSED = 97
"""Exit code of a run that touched the network."""

ROOT = Path(__file__).resolve().parents[2]
DRAFT = ("--language", "fr", "--today", "2026-11-23")

ORDERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "draft": (
        ("draft", "--sample", "service", *DRAFT, "--out", "{folder}/letter.docx"),
        ("draft", "--sample", "service", *DRAFT, "--set", "--out", "{folder}/set"),
        ("draft", "{case}", "--language", "en", "--bilingual", "fr", "--out", "{folder}/two.docx"),
    ),
    "check": (("check", "{case}", "--json", "--today", "2026-11-23"),),
    "due": (("due", "--folder", "{folder}", "--ics", "{folder}/due.ics"),),
    "compare": (("compare", "{case}", "{folder}/letter.docx"),),
    "letters": (("letters", "{case}"), ("letters", "{case}", "--out", "{folder}/follows.docx")),
    "register": (("register", "--folder", "{folder}", "--json"),),
    "keys": (("keys",),),
    "translate-out": (("translate-out", "{case}", "--to", "fr", "--out", "{folder}/texts.xlf"),),
    "translate-in": (("translate-in", "{case}", "{folder}/texts.xlf"),),
    "wording": (("wording", "fr", "--out", "{folder}/words.po"),),
    "samples": (("samples",),),
    "scenarios": (("scenarios", "--json"),),
    "exercise": (("exercise", "service", "--language", "fr", "--out", "{folder}/exercise.mla"),),
    "score": (("score", "{folder}/exercise.mla", "--json"),),
    "scenario": (("scenario", "{folder}/none.toml"),),
    "types": (("types",),),
    "documents": (("documents",),),
    "languages": (("languages",),),
    "rules": (("rules",),),
    "schema": (("schema",),),
    "state": (("state", "CH"),),
    "states": (("states",),),
    "directory": (("directory", "{folder}/none.mlapack"),),
    "selftest": (),  # runs what `draft` runs, for minutes
}
"""Command -> what is asked of it here, one after the other. Each that the program knows is here, and perhaps more."""


def watch() -> None:
    """End the process, past every handler, as soon as Python makes a socket, looks up a name or starts a program."""

    def hook(event: str, _arguments: object) -> None:
        if event.startswith("socket.") or event in {"subprocess.Popen", "os.system", "webbrowser.open"}:
            os.write(2, f"network: {event}\n".encode())
            os._exit(REFUSED)

    sys.addaudithook(hook)


def run_window(folder: Path) -> int:
    """Start the window, open a sample, walk its steps, change it, save it, export it to Word and to PDF, open it again, look into
    the register, unlock a key, work on an encrypted request, and quit.
    """
    import threading

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from mlawriter import app
    from mlawriter.casebook.identity_file import read_identity
    from mlawriter.ui.export import ExportDialog
    from mlawriter.ui.window import Window
    from tests.casebook.keys_of_tests import OF_OFFICER, PASSPHRASE, SEALED

    class Driven(Window):
        def begin(self, path: Path | None = None) -> None:
            super().begin(path)
            QTimer.singleShot(0, self, self.work_offline)

        def work_offline(self) -> None:
            self.filing.open_sample("bank-records")
            wizard, work = self.wizard, self.filing.work
            assert wizard is not None
            assert work is not None
            for key in wizard.steps.keys:
                wizard.go(key)
            work.open.put(("requesting", "reference"), "OFFLINE/1")
            work.record()
            work.save_as(folder / "a.mla")
            self.grab()
            export = ExportDialog(wizard.desk, self, folder=str(folder))
            for name in ("letter.docx", "letter.pdf"):
                assert export.write_to(folder / name)
            self.filing.leave(lambda: self.filing.open_path(folder / "a.mla"))
            self.show_room("register")
            for _ in range(50):
                QApplication.processEvents()
            self.unlock()
            self.filing.open_path(folder / "sealed.mla")
            assert self.filing.work is not None
            assert self.filing.work.case.is_sealed
            self.filing.work.open.put(("requesting", "reference"), "OFFLINE/2")
            self.filing.work.save()
            self.close()

        def unlock(self) -> None:
            """Unlock a key with its passphrase, in a thread as the window does, and take it."""
            unlocked: list[str] = []
            shutil.copy(SEALED / "restraint-en.mla", folder / "sealed.mla")
            wait = threading.Thread(
                target=lambda: unlocked.append(read_identity(SEALED / "officer.age", PASSPHRASE).secret)
            )
            wait.start()
            wait.join()
            self._preferences.take_keys(OF_OFFICER.locked().unlocked(*unlocked))

    vars(app)["Window"] = Driven  # the program itself, but for who works on it
    return app.run([])


def run_commands(folder: Path) -> int:
    """Give every command of the command line."""
    from mlawriter.__main__ import main
    from mlawriter.casebook import case_file
    from mlawriter.cli.arguments import COMMANDS
    from mlawriter.life.case import Case, Life
    from mlawriter.life.letters.progress_enquiry import ProgressEnquiry
    from mlawriter.training.samples import load

    case = folder / "case.mla"
    life = Life(letters=[ProgressEnquiry(language="en")])
    case_file.save(case, Case(request=load("bank-records", "en"), life=life))
    (folder / "none.mlapack").write_bytes(b"no edition")
    for order in (order for name in ORDERS if name in COMMANDS for order in ORDERS[name]):
        with redirect_stdout(io.StringIO()):
            code = main([word.format(folder=folder, case=case) for word in order])
        if code not in (0, 1, 2):
            return code
    return 0


def run(what: str, folder: Path) -> int:
    """Run one of the two, watched; return its exit code, or that it loaded what opens connections."""
    watch()
    code = {"window": run_window, "commands": run_commands}[what](folder)
    if "PySide6.QtNetwork" in sys.modules:
        os.write(2, b"network: PySide6.QtNetwork\n")
        return REFUSED
    return code


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], Path(sys.argv[2])))
