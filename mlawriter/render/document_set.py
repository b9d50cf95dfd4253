"""Make the documents of a request, each in its language: one of them, or the whole set with its table of contents."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import N_, Message
from mlawriter.i18n.translator import translator
from mlawriter.render.beside import Around, FileInSet
from mlawriter.render.document_kinds import CONTENTS, DocumentKind, Handling, whole_set
from mlawriter.render.house_style import PLAIN, HouseStyle
from mlawriter.render.training_mark import training_words

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.core.findings import Finding
    from mlawriter.render.blocks import Document
    from mlawriter.request.request import Request

SUMS = "SHA256SUMS"
"""Name of the list that `sha256sum -c` reads."""
ENDING = ".docx"
DRAFT = N_("draft")
_FOLDERS: dict[Handling, Message] = {Handling.SEALED: N_("sealed"), Handling.KEPT: N_("office-only")}
"""What must not be sent with the rest by mistake lies in a folder of its own."""


@dataclass(frozen=True, slots=True)
class Documents:
    """Make documents of one request.

    `letter` is the tag of the language of what goes out, `office` of what stays. `draft` marks each document; `withheld`
    those that wait for what withholds the letter's signature copy.
    """

    request: Request
    letter: str
    office: str
    findings: Sequence[Finding] = ()
    draft: bool = False
    withheld: bool = False
    house: HouseStyle = PLAIN
    overrides: Path | None = None
    untranslated: Request | None = None
    """The request as it was typed, where `request` is its translation: what stays in the office is made of it."""
    second: str = ""
    """Tag of a second language, in which a document that goes out stands beside the first."""

    def language_of(self, kind: DocumentKind) -> str:
        """Return the tag of the language in which a document is written."""
        return self.office if kind.kept else self.letter

    def is_marked(self, kind: DocumentKind) -> bool:
        """Tell whether a document is marked as a draft."""
        return self.draft or (self.withheld and kind.waits)

    def composed(self, kind: DocumentKind, files: Sequence[FileInSet] = ()) -> Document:
        """Return a document.

        Raises:
            MlaError: as `compose` does.

        """
        from mlawriter.render.compose import compose

        return compose(
            (kind.kept and self.untranslated) or self.request,
            self.language_of(kind),
            draft=self.is_marked(kind),
            kind=kind.key,
            overrides=self.overrides,
            house=self.house,
            around=Around(self.findings, self.letter, files),
        )

    def written(self, kind: DocumentKind, files: Sequence[FileInSet] = ()) -> bytes:
        """Return a document as the bytes of a Word file.

        Raises:
            MlaError: as `compose` and `write` do.

        """
        if self.second and not kind.kept:
            return self._side_by_side(kind, files)
        from mlawriter.render.word import write

        return write(self.composed(kind, files), house=self.house)

    def _side_by_side(self, kind: DocumentKind, files: Sequence[FileInSet]) -> bytes:
        from mlawriter.render.bilingual.letter import compose_side_by_side
        from mlawriter.render.word import write_side_by_side

        document = compose_side_by_side(
            self.request,
            self.letter,
            self.second,
            draft=self.is_marked(kind),
            kind=kind.key,
            overrides=self.overrides,
            house=self.house,
            around=Around(self.findings, self.letter, files),
        )
        return write_side_by_side(document, self.house)

    def whole_set(self) -> dict[str, bytes]:
        """Return all documents by the name of their file within the folder, the contents and the list of SHA-256 values.

        Names are in the officer's language. The contents go out with the documents, and list those alone that go out.

        Raises:
            MlaError: as `written` does.

        """
        files: dict[str, bytes] = {}
        listed: list[FileInSet] = []
        speak = self.house.speak(self.letter)
        for number, kind in enumerate(whole_set(self.request), start=1):
            name = self._name(number, kind)
            files[name] = self.written(kind)
            if not kind.kept:
                value = hashlib.sha256(files[name]).hexdigest()
                is_sealed = kind.handling is Handling.SEALED
                title = speak.text(kind.title)
                listed.append(FileInSet(number, title, name, self.letter, value, is_sealed))
        files = {self._name(0, CONTENTS): self.written(CONTENTS, listed), **files}
        sums = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items())
        return {**files, SUMS: "".join(sums).encode()}

    def _name(self, number: int, kind: DocumentKind) -> str:
        speak = translator(self.office, "interface")
        words = [
            *training_words(self.request, speak),
            f"{number:02}",
            named_after(speak.text(kind.ending or kind.title)),
        ]
        if self.is_marked(kind):
            words.append(named_after(speak.text(DRAFT)))
        folder = _FOLDERS.get(kind.handling)
        above = f"{named_after(speak.text(folder))}/" if folder else ""
        return f"{above}{'-'.join(filter(None, words))}{ENDING}"
