"""A day's work of an office, played through by the program's own functions: twenty requests, three officers with keys of their own,
one who has lost the passphrase, a request received and answered, a request withdrawn; then the register and what is due.
"""

from __future__ import annotations

import datetime as dt
import shutil
from collections import Counter
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file
from mlawriter.casebook.atomic import write_atomic
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.generations import former_files
from mlawriter.casebook.identity_file import WrongPassphrase, new_identity, read_identity
from mlawriter.casebook.journal import pending
from mlawriter.casebook.keys import Keys, PublicKey
from mlawriter.casebook.open_case import OpenCase
from mlawriter.casebook.register.index import Register
from mlawriter.casebook.register.listing import Wanted, numbers, rows
from mlawriter.casebook.register.taking_in import bring_up_to_date
from mlawriter.casebook.sealing import NotForYou, is_sealed
from mlawriter.core.thresholds import Thresholds
from mlawriter.life.approving import keep
from mlawriter.life.case import Case, Life, Reader
from mlawriter.life.clocks.dues import dues, still_due
from mlawriter.life.course import Direction, Event, Happening
from mlawriter.life.letters.progress_enquiry import ProgressEnquiry
from mlawriter.life.letters.results import Results
from mlawriter.life.letters.withdrawal import Extent, Withdrawal
from mlawriter.life.open_life import OpenLife
from mlawriter.life.status import Status, status
from mlawriter.render.compose import compose
from mlawriter.render.life_letter import compose_letter
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.request.open_request import OpenRequest
from mlawriter.training.samples import load, samples
from tests.casebook.keys_of_tests import OF_OFFICE, OFFICE, SEALED, public_in

if TYPE_CHECKING:
    from mlawriter.casebook.disk import Seen
    from mlawriter.life.letters.letter import Letter

TODAY = dt.date(2026, 11, 23)
SENT = dt.date(2026, 11, 2)
OUTGOING = 19


@dataclass
class Officer:
    """Sit at a desk with a computer, a key, and the office's folder of cases."""

    name: str
    keys: Keys
    folders: Folders
    cases: Path
    files: list[Path] = field(default_factory=list)

    def file(self, number: int) -> Path:
        return self.cases / f"MLA-2026-{number:02}.mla"

    def save_new(self, number: int, case: Case) -> Path:
        """Write a request, keep it as one does while typing, and save it for oneself and the office."""
        readers = [Reader(name=one.name, key=one.key) for one in self.keys.of_new]
        held = case.model_copy(update={"readers": readers})
        opened = OpenCase(self.folders, held, keys=self.keys)
        content = case_file.plain(held)
        opened.record(content)
        opened.save_as(self.file(number), content)
        opened.close()
        self.files.append(self.file(number))
        return self.file(number)

    def go_on(self, path: Path, *happened: Event, letter: Letter | None = None) -> Case:
        """Open a case, record what happened and a letter that follows, and save it."""
        opened = OpenCase.open(path, self.folders, keys=self.keys)
        assert opened.elsewhere is None
        life = OpenLife(opened.held.life)
        keep(life, opened.held.request, self.name, dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), "Sent")
        life.put(("events",), [*life.request.events, *happened])
        if letter is not None:
            life.put(("letters",), [*life.request.letters, letter])
        case = opened.held.model_copy(update={"life": life.request})
        opened.record(case_file.plain(case))
        opened.save(case_file.plain(case))
        opened.close()
        return case


def officer(name: str, top: Path, keys: Keys) -> Officer:
    cases = top / "office"
    cases.mkdir(exist_ok=True)
    return Officer(name, keys, Folders(state=top / name / "state", config=top / name / "config"), cases)


def own_keys(name: str) -> Keys:
    made = new_identity()
    return Keys(own=PublicKey(name, made.public), office=OFFICE, has_identity=True, identities=(made.secret,))


@pytest.fixture
def office(tmp_path: Path) -> tuple[Officer, Officer, Officer]:
    """Return three officers; the second one's key is the one that Debian's age wrapped with a passphrase."""
    secret = (SEALED / "officer.key").read_text("ascii").splitlines()[-1]
    second = Keys(
        own=PublicKey("Berhane", public_in("officer.key")),
        office=OFFICE,
        has_identity=True,
        identities=(secret,),
    )
    return (
        officer("Adan", tmp_path, own_keys("Adan")),
        officer("Berhane", tmp_path, second),
        officer("Chebet", tmp_path, own_keys("Chebet")),
    )


def requests() -> list[Case]:
    """Return nineteen requests of the office's own, in the languages of their letters."""
    asked = [(sample.name, tag) for tag in ("en", "fr", "ar") for sample in samples()]
    cases = []
    for number, (name, tag) in enumerate(asked[:OUTGOING], start=1):
        opened = OpenRequest(load(name, tag).model_copy(update={"training": False}))
        opened.put(("requesting", "reference"), f"MLA/2026/{number:02}")
        cases.append(Case(request=opened.request))
    return cases


def reader(keys: Keys) -> object:
    def read(path: Path) -> tuple[Case, Seen]:
        reading = case_file.read_whole(path, keys=keys)
        return case_file.validated(reading.content, path), reading.seen

    return read


def register_of(folder: Path, keys: Keys) -> Register:
    register = Register()
    bring_up_to_date(register, [folder], read=reader(keys))  # type: ignore[arg-type]
    return register


def test_a_day_of_an_office(tmp_path: Path, office: tuple[Officer, Officer, Officer]) -> None:
    adan, berhane, chebet = office
    cases = adan.cases

    # Nineteen requests are written and sent, and their letters exported.
    for number, (case, who) in enumerate(zip(requests(), cycle(office)), start=1):
        path = who.save_new(number, case)
        who.go_on(path, Event(what=Happening.SENT, on=SENT))
        letter = cases / f"{path.stem}.docx"
        write_atomic(letter, write(compose(case.request, case.request.language.tag or "en")))
        assert f"MLA/2026/{number:02}" in "\n".join(text_lines(letter.read_bytes()))
    assert all(is_sealed(path.read_bytes()) for path in cases.glob("*.mla*"))

    # A colleague's file stays closed, even to colleagues of the same office.
    with pytest.raises(NotForYou):
        OpenCase.open(adan.files[0], chebet.folders, keys=chebet.keys)

    # One request comes in, is acknowledged and answered.
    received = Case(request=load("service", "fr").model_copy(update={"training": False}))
    received.life = Life(direction=Direction.INCOMING, officer="Chebet", ours="IN/2026/01")
    incoming = chebet.save_new(20, received)
    chebet.go_on(
        incoming, Event(what=Happening.RECEIVED, on=SENT), Event(what=Happening.ACKNOWLEDGED, on=SENT)
    )
    answer = Results(language="en")
    answered = chebet.go_on(incoming, Event(what=Happening.EXECUTED, on=TODAY), letter=answer)
    assert write(compose_letter(answered, answer)).startswith(b"PK")
    assert status(answered) is Status.EXECUTED

    # One is withdrawn, one asked about.
    withdrawal = Withdrawal(language="en", extent=Extent.WHOLE)
    withdrawn = adan.go_on(adan.files[1], Event(what=Happening.WITHDRAWN, on=TODAY), letter=withdrawal)
    assert write(compose_letter(withdrawn, withdrawal)).startswith(b"PK")
    enquiry = ProgressEnquiry(language="en", concern="The trial begins in January.")
    adan.go_on(adan.files[2], Event(what=Happening.REMINDED, on=TODAY), letter=enquiry)

    # Berhane has lost the passphrase; the head of the office opens the files for a new key.
    with pytest.raises(WrongPassphrase):
        read_identity(SEALED / "officer.age", "forgotten")
    lost, made = berhane.keys, own_keys("Berhane")
    assert made.own is not None
    head = read_identity(SEALED / "office.key", "")
    of_head = Keys(own=OFFICE, has_identity=True, identities=(head.secret,))
    for path in berhane.files:
        opened = OpenCase.open(path, berhane.folders, keys=of_head)
        readers = [Reader(name=OFFICE.name, key=OFFICE.key), Reader(name="Berhane", key=made.own.key)]
        opened.save(case_file.plain(opened.held.model_copy(update={"readers": readers})))
        opened.close()
    berhane.keys = made
    for path in berhane.files:
        assert case_file.load(path, made).requesting.reference.startswith("MLA/2026/")
        with pytest.raises(NotForYou):
            case_file.load(path, lost)

    # The evening: nothing unsaved, nothing locked, nothing plain.
    for who in office:
        assert pending(who.folders.journal, who.keys).recoveries == ()
        assert who.files
    assert not list(cases.glob("*.lock"))
    assert all(
        is_sealed(former.read_bytes()) for path in cases.glob("*.mla") for former in former_files(path)
    )

    # The register of the head of the office has all twenty, an officer's own those that this officer can open.
    register = register_of(cases, OF_OFFICE)
    listed = [one.row for one in rows(register, numbers(register, Wanted()))]
    assert Counter(row.status for row in listed) == {
        Status.SENT: OUTGOING - 1,
        Status.WITHDRAWN: 1,
        Status.EXECUTED: 1,
    }
    assert [row.reference for row in listed if row.incoming] == ["IN/2026/01"]
    assert register.unread() == []
    own = register_of(cases, chebet.keys)
    assert len(own) == len(chebet.files) == 7
    assert len(own.unread()) == 20 - 7
    assert len(numbers(own, Wanted(words="IN/2026/01"))) == 1
    assert len(numbers(own, Wanted(words="MLA/2026/01"))) == 0

    # What is due: nothing of what is over; an acknowledgement of each request that is not, later where it was asked about today.
    due: list[tuple[dt.date, str, str]] = []
    for path in sorted(cases.glob("*.mla")):
        case = case_file.load_case(path, OF_OFFICE)
        waiting = still_due(dues(case, Thresholds()), TODAY)
        assert bool(waiting) is not status(case).is_over, path.name
        due += [(one.on, one.code, path.stem) for one in waiting]
    asked = adan.files[2].stem
    acknowledged = [f"MLA-2026-{number:02}" for number in range(1, 20)]
    over = adan.files[1].stem
    assert sorted(one for one in due if one[1] == "K15") == [
        *((SENT + dt.timedelta(days=30), "K15", name) for name in acknowledged if name not in {over, asked}),
        (TODAY + dt.timedelta(days=30), "K15", asked),
    ]
    assert sorted(one for one in due if one[0] < dt.date(2027, 1, 15) and one[1] != "K15") == [
        (dt.date(2026, 12, 4), "K13", "MLA-2026-09"),
        (dt.date(2027, 1, 5), "K04", "MLA-2026-19"),
        (dt.date(2027, 1, 8), "K13", "MLA-2026-10"),
    ]

    # A stick with one case, for the court's archive: age opens it for whoever holds the key, and the copy is the case.
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(adan.files[0], stick)
    assert case_file.load(stick / adan.files[0].name, OF_OFFICE) == case_file.load(adan.files[0], adan.keys)
