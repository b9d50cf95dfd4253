"""Make the edition of the directory that ships, and files that bring a newer one, from the tables in packaging/directory.

python3 packaging/directory_pack.py write            the edition that travels with the program, and its notes
python3 packaging/directory_pack.py check            tell whether both are what the tables say
python3 packaging/directory_pack.py edition --out directory.json           the edition alone, to be signed
python3 packaging/directory_pack.py pack --edition directory.json --signature directory.json.minisig --key publisher.pub
                                                     --out FILE.mlapack    one file to hand on

How an edition is signed and carried: docs/directory-updates.md.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "packaging" / "directory"
SHIPPED = ROOT / "mlawriter" / "directory" / "directory.json"
NOTES = ROOT / "mlawriter" / "directory" / "notes.py"
ISSUED_ON = ROOT / "mlawriter" / "directory" / "issued.py"

ISSUED = date(2026, 11, 22)
"""The day of this edition: change it with the tables."""
_PROTOCOLS = {"TIP": "trafficking", "SOM": "smuggling", "FA": "firearms"}
_DIPLOMATIC = "requests through diplomatic channels"

Row = Mapping[str, str]


def edition() -> dict[str, Any]:
    """Return the edition as plain data, in the order of the codes."""
    states: dict[str, dict[str, Any]] = {}
    for code, name, value in (*_treaties(), *_authorities(), *_practice()):
        entry = states.setdefault(code, {"code": code})
        if isinstance(name, tuple):
            entry.setdefault(name[0], {})[name[1]] = value
        elif name in {"declarations", "practice", "numbers"}:
            entry.setdefault(name, []).append(value)
        else:
            entry[name] = value
    return {
        "format": "mlawriter-directory",
        "version": 1,
        "issued": ISSUED.isoformat(),
        "title": "States and what they notified under the Convention",
        "sources": _sources(),
        "states": [states[code] for code in sorted(states)],
    }


def _sources() -> dict[str, dict[str, str]]:
    return {
        row["key"]: _filled(
            title=row["title"],
            address=row["url"],
            as_of=row["as_of"],
            licence=row["licence"],
            attribution=row["attribution"],
        )
        for row in _rows("sources")
    }


Field = str | tuple[str, str]


def _treaties() -> Iterator[tuple[str, Field, dict[str, Any]]]:
    for row in _rows("untoc_parties"):
        yield row["alpha2"], ("treaties", "untoc"), _membership(row, "yes")
    for row in _rows("untoc_non_parties"):
        yield row["alpha2"], ("treaties", "untoc"), _membership(row, "no")
    for row in _rows("untoc_protocols"):
        yield row["alpha2"], ("treaties", _PROTOCOLS[row["protocol"]]), _membership(row, "yes")
    for table, treaty in (("uncac_parties", "uncac"), ("drugs1988_parties", "drugs-1988")):
        for row in _rows(table):
            yield row["alpha2"], ("treaties", treaty), _membership(row, "yes")


def _membership(row: Row, party: str) -> dict[str, Any]:
    """Return how a State stands to a treaty; the trust of a day that is weaker than that of the list stands apart."""
    listed, dated = row.get("listed_trust") or row["trust"], row["trust"]
    action = row.get("action", "")
    return _filled(
        party=party,
        act="" if action == "formal confirmation" else action,
        signed=row.get("signature_date", ""),
        deposited=row.get("date", ""),
        date_trust=dated if dated != listed else "",
        **_provenance({**row, "trust": listed}),
    )


def _authorities() -> Iterator[tuple[str, Field, dict[str, Any]]]:
    for row in _rows("untoc_central_authorities"):
        code, said = row["alpha2"], _provenance(row)
        if row["name_en"]:
            yield code, "authority", _filled(name=row["name_en"], **said)
        if row["note"] == _DIPLOMATIC or not row["name_en"]:
            yield code, "channel", _filled(channel="diplomatic", **said)
    for row in _rows("untoc_languages"):
        yield row["alpha2"], "languages", _filled(tags=row["languages"].split(";"), **_provenance(row))
    for row in _rows("untoc_interpol"):
        yield row["alpha2"], "interpol", _filled(accepts=row["accepts"], **_provenance(row))
    for row in _rows("untoc_declarations"):
        yield (
            row["alpha2"],
            "declarations",
            _filled(article=row["article"], says=row["value"], **_provenance(row)),
        )
    for row in _rows("uncac_authorities_languages"):
        code, said = row["alpha2"], _provenance(row)
        if row["central_authority_en"]:
            yield code, "uncac_authority", _filled(name=row["central_authority_en"], **said)
        if row["languages"]:
            yield code, "uncac_languages", _filled(tags=row["languages"].split(";"), **said)


def _practice() -> Iterator[tuple[str, Field, dict[str, Any]]]:
    for row in _rows("practice"):
        if row["check"]:
            yield row["alpha2"], "practice", _filled(check=row["check"], **_provenance(row))
        if row["threshold"]:
            number = {"threshold": row["threshold"], "number": int(row["number"])}
            yield row["alpha2"], "numbers", {**number, **_provenance(row)}


def _provenance(row: Row) -> dict[str, Any]:
    return _filled(
        sources=row["source"].split(";"),
        as_of=row["as_of"],
        trust=row["trust"],
        reference=row.get("reference", ""),
        note=row.get("note", ""),
    )


def _filled(**values: object) -> dict[str, Any]:
    """Return what is not empty: what a table does not say is absent, never "no"."""
    return {name: value for name, value in values.items() if value not in ("", None, [])}


def _rows(table: str) -> list[Row]:
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def shipped_text(content: Mapping[str, Any]) -> str:
    """Return the file that ships: one State a line, so that a change of the tables reads well."""
    states = ",\n".join(_compact(state) for state in content["states"])
    head = {name: value for name, value in content.items() if name != "states"}
    return f'{_compact(head)[:-1]},"states":[\n{states}\n]}}\n'


def _compact(held: object) -> str:
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def notes_text(content: Mapping[str, Any]) -> str:
    """Return the module that makes messages of the notes, so that they reach an officer in every language."""
    notes = sorted({note for state in content["states"] for note in _notes(state)})
    marked = "".join(f"    N_({json.dumps(note, ensure_ascii=False)}),\n" for note in notes)
    return (
        '"""Mark the notes of the edition that ships as messages: made by `packaging/directory_pack.py`, never by hand."""\n\n'
        "from __future__ import annotations\n\nfrom mlawriter.i18n.messages import N_\n\n# fmt: off\n"
        f"NOTES = (\n{marked})\n"
    )


def issued_text(issued: date) -> str:
    """Return the module that tells the day of the edition to whoever must not read the edition for it."""
    return (
        '"""Tell the day of the edition that ships: made by `packaging/directory_pack.py`, never by hand."""\n\n'
        "from __future__ import annotations\n\nfrom datetime import date\n\n"
        f"ISSUED = date({issued.year}, {issued.month}, {issued.day})\n"
    )


def _notes(held: object) -> Iterator[str]:
    if isinstance(held, dict):
        if held.get("note"):
            yield held["note"]
        for value in held.values():
            yield from _notes(value)
    elif isinstance(held, list):
        for value in held:
            yield from _notes(value)


class _Refused(Exception):
    """Say in one sentence why nothing was made."""


def _pack(edition_file: Path | None, signature: Path | None, key: Path | None) -> tuple[bytes, str]:
    """Return the one file that carries an edition, and what its maker should know of it.

    The edition comes from the file that was signed: the tables may have changed since.
    """
    from mlawriter.core.errors import FileProblem
    from mlawriter.directory import minisign, pack_file
    from mlawriter.directory.pack_container import packed

    if edition_file is None and signature is not None:
        raise _Refused("Name the file that was signed too: --edition directory.json.")
    if key is not None and signature is None:
        raise _Refused("Name the signature that the key is to check: --signature directory.json.minisig.")
    content = shipped_text(edition()).encode("utf-8") if edition_file is None else _read(edition_file)
    signed = None if signature is None else _read(signature)
    try:
        pack_file.read(content, "directory.json" if edition_file is None else edition_file.name)
        if signed is None:
            return packed(content), "The file is not signed."
        read = minisign.read_signature(signed)
        if key is None:
            return packed(content, signed), "The signature was not checked: --key publisher.pub checks it."
        public = minisign.read_key(_read(key).decode("utf-8", "replace"))
    except minisign.NoSignature:
        raise _Refused(f"{signature} is no signature of minisign.") from None
    except minisign.NoKey:
        raise _Refused(f"{key} is no public key of minisign.") from None
    except FileProblem as refused:
        raise _Refused(str(refused.message.format(**refused.params))) from None
    if not minisign.holds(read, public, content):
        raise _Refused(f"{signature} is not the signature of {edition_file} with the key of {key}.")
    return packed(content, signed), ""


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _Refused(f"{path} cannot be read: {error.strerror}.") from None


def _keep(out: Path, content: bytes) -> None:
    try:
        out.write_bytes(content)
    except OSError as error:
        raise _Refused(f"{out} cannot be written: {error.strerror}.") from None


def _ship(*, write: bool) -> int:
    """Write what ships, or tell whether it is what the tables say."""
    content = edition()
    made = {SHIPPED: shipped_text(content), NOTES: notes_text(content), ISSUED_ON: issued_text(ISSUED)}
    if write:
        for path, text in made.items():
            path.write_text(text, encoding="utf-8", newline="\n")
        return 0
    stale = [
        path for path, text in made.items() if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        print(f"{path.relative_to(ROOT)} is not what the tables say: run packaging/dev.py docs.")
    return 1 if stale else 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="directory_pack.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whats = parser.add_subparsers(dest="what", metavar="{write,check,edition,pack}")
    whats.add_parser("write", help="write the edition that travels with the program, and its notes")
    whats.add_parser("check", help="tell whether both are what the tables say")
    alone = whats.add_parser("edition", help="write the edition of the tables alone, to be signed")
    alone.add_argument("--out", type=Path, required=True, help="directory.json")
    one = whats.add_parser("pack", help="write the one file to hand on")
    one.add_argument("--out", type=Path, required=True, help="FILE.mlapack")
    one.add_argument("--edition", type=Path, help="the file that was signed; without it the tables are taken")
    one.add_argument("--signature", type=Path, help="directory.json.minisig")
    one.add_argument(
        "--key", type=Path, help="publisher.pub: refuse a signature that is not of this key and edition"
    )
    return parser


def main(args: list[str]) -> int:
    """Write or check what ships, or make a file to hand on; return the exit code."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))  # the program beside, wherever this is called from
    parser = _arguments()
    chosen = parser.parse_args(args)
    if chosen.what is None:
        parser.print_help()
        return 2
    if chosen.what in {"write", "check"}:
        return _ship(write=chosen.what == "write")
    told = ""
    try:
        if chosen.what == "edition":
            _keep(chosen.out, shipped_text(edition()).encode("utf-8"))
        else:
            content, told = _pack(chosen.edition, chosen.signature, chosen.key)
            _keep(chosen.out, content)
    except _Refused as refused:
        told = str(refused)
        return 2
    finally:
        if told:
            print(told, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
