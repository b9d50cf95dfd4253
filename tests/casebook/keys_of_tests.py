"""Keys for tests: made once by Debian's `age-keygen`, of no value to anybody."""

from __future__ import annotations

import re
from pathlib import Path

from mlawriter.casebook.keys import Keys, PublicKey

SEALED = Path(__file__).parent / "sealed"
"""What Debian's age 1.1.1 wrote: two keys, one of them wrapped with `PASSPHRASE`, and a request sealed for both."""
PASSPHRASE = "four words of a test"


def secret_in(name: str) -> str:
    found = re.search(r"^AGE-SECRET-KEY-.*$", (SEALED / name).read_text("ascii"), re.MULTILINE)
    assert found is not None
    return found.group()


def public_in(name: str) -> str:
    found = re.search(r"^# public key: (age1.*)$", (SEALED / name).read_text("ascii"), re.MULTILINE)
    assert found is not None
    return found.group(1)


OFFICER = PublicKey("A. Officer", public_in("officer.key"))
OFFICE = PublicKey("The office", public_in("office.key"))
OF_OFFICER = Keys(own=OFFICER, office=OFFICE, has_identity=True, identities=(secret_in("officer.key"),))
OF_OFFICE = Keys(own=OFFICE, has_identity=True, identities=(secret_in("office.key"),))
LOCKED = OF_OFFICER.locked()
