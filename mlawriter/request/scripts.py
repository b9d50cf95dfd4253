"""Tell whether a text is written in the letters that the reader of the letter expects."""

from __future__ import annotations

import functools
import re

_LETTERS = {
    "Latn": r"A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "Arab": r"\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Cyrl": r"\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f",
    "Hani": r"\u2e80-\u2fd5\u3005-\u3007\u3400-\u9fff\uf900-\ufaff",
}
_OTHER_LETTERS = r"\u0370-\u03ff\u0530-\u061f\u0700-\u074f\u0780-\u1c7f\u1c90-\u1cff\u2c00-\u2ddf\u2e00-\u2e7f\u3040-\u318f\ua000-\ua63f\ua6a0-\ud7ff"
_ANY = re.compile(f"[{''.join(_LETTERS.values())}{_OTHER_LETTERS}]")
_OF = {script: re.compile(f"[{letters}]") for script, letters in _LETTERS.items()}
_NOT_OF = {
    script: re.compile(
        f"[{''.join(letters for other, letters in _LETTERS.items() if other != script)}{_OTHER_LETTERS}]"
    )
    for script in _LETTERS
}
_SCRIPTS = {
    "Arab": ("ar", "fa", "ur", "ps", "ckb"),
    "Cyrl": ("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn", "sr", "sr_cyrl"),
    "Hani": ("zh", "zh_hans", "zh_hant"),
    "Latn": (
        "",
        "en",
        "fr",
        "es",
        "pt",
        "de",
        "it",
        "bs",
        "cnr",
        "hr",
        "sr_latn",
        "id",
        "ms",
        "sw",
        "tr",
        "vi",
    ),
}
_SCRIPT_OF = {tag: script for script, tags in _SCRIPTS.items() for tag in tags}
"""The script in which a language is written, where we are sure of it."""
_ALSO_READ = {"bs": "Cyrl", "cnr": "Cyrl", "sr_latn": "Cyrl"}
"""The second script that all readers of a language know; Latin is known everywhere."""
_NAMES_IN_LATIN = frozenset({"Cyrl", "Hani"})
_ENOUGH = 12
"""Letters from which a text in another script is more than a name or a term."""


@functools.lru_cache(maxsize=64)
def _named(tag: str) -> str:
    """Return a tag of a language without the country."""
    language, _, rest = tag.replace("-", "_").lower().partition("_")
    script = rest.partition("_")[0]
    return f"{language}_{script}" if f"{language}_{script}" in _SCRIPT_OF else language


def _script(tag: str) -> str:
    return _SCRIPT_OF.get(_named(tag), "")


def foreign_letters(name: str, tag: str) -> bool:
    """Tell whether a name has no letter that a reader of this language is sure to know; Latin is known everywhere."""
    script = _script(tag)
    if not name or name.isascii() or not script or _OF["Latn"].search(name):
        return False
    read = {script, _ALSO_READ.get(_named(tag), script)}
    return _ANY.search(name) is not None and not any(_OF[one].search(name) for one in read)


def mostly_foreign(text: str, tag: str) -> bool:
    """Tell whether most letters of a text are of another script than the language's; short texts never are.

    In Cyrillic and Chinese letters, names and addresses in Latin ones are usual: beside any word of the letter's own
    script they are left alone.
    """
    script = _script(tag)
    if len(text) < _ENOUGH or not script or (script == "Latn" and text.isascii()):
        return False
    strange = len(_NOT_OF[script].findall(text))
    if strange < _ENOUGH:
        return False
    own = len(_OF[script].findall(text))
    if own and script in _NAMES_IN_LATIN:
        strange -= len(_OF["Latn"].findall(text))
    return strange >= _ENOUGH and strange > 2 * own
