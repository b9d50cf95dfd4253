"""Seal the files of a folder for another key, after a passphrase was lost or an officer has left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, case_file, disk, generations, lock, sealing
from mlawriter.casebook.recipients import let_in, recipients
from mlawriter.core.errors import FileProblem, MlaError
from mlawriter.life.case import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.keys import Keys, PublicKey


@dataclass(frozen=True, slots=True)
class Resealed:
    """Tell what became of the sealed files of a folder."""

    done: tuple[Path, ...] = ()
    refused: tuple[Path, ...] = ()
    """Those that the key did not open, or that a colleague has open: they are as they were."""


def reseal_folder(folder: Path, keys: Keys, new: PublicKey, lost: str = "") -> Resealed:
    """Seal each request in a folder and the folders in it for a new key too; plain files stay as they are.

    Args:
        folder: where the requests lie.
        keys: what opens them, such as the key of the office, which is `own` then and stays a reader.
        new: who is to open them from now on.
        lost: the public key that nobody can use any more: it is no reader from now on.

    """
    done: list[Path] = []
    refused: list[Path] = []
    for path in sorted(folder.rglob(f"*{case_file.ENDING}")):
        try:
            sealed = path.is_file() and sealing.is_sealed(disk.read_limited(path))
        except FileProblem:
            refused.append(path)
            continue
        if sealed:
            (done if _reseal(path, keys, new, lost) else refused).append(path)
    return Resealed(tuple(done), tuple(refused))


def _reseal(path: Path, keys: Keys, new: PublicKey, lost: str) -> bool:
    taken = lock.take(path)
    if isinstance(taken, lock.Holder):
        return False
    try:
        held = case_file.load_case(path, keys)
        let_in(held, keys, sealed=True)
        held.readers = [one for one in held.readers if one.key not in (lost, new.key)]
        held.readers.append(Reader(name=new.name, key=new.key))
        content = case_file.plain(held)
        case_file.write(path, content, keys=keys)
        for former in generations.former_files(path):
            _reseal_bytes(former, recipients(content), keys)
    except MlaError:
        return False
    else:
        return True
    finally:
        if isinstance(taken, lock.Lock):
            taken.release()


def _reseal_bytes(path: Path, public_keys: list[str], keys: Keys) -> None:
    content = disk.read_limited(path)
    if sealing.is_sealed(content):
        try:
            opened = sealing.unseal(content, path, keys)
        except FileProblem:
            return  # a version from before the office had a key
        atomic.write_atomic(path, sealing.seal(opened, public_keys))
