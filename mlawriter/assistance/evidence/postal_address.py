"""Tell from the words of an address whether it leads to a door or to a post office box alone."""

from __future__ import annotations

import re
from enum import Enum, auto

_POST_BOX = re.compile(
    r"(?:\b(?:p\.?\s?o\.?\s?box|post(?:al)?\s(?:office\s)?box|bo[iî]te\spostale|b\.?\s?p\.?(?=\s?(?:n°|no)?\s?\d)|caixa\spostal"
    r"|apartado(?:\s(?:postal|de\scorreos))?|postfach|poštanski\spretinac)(?!\w)|صندوق\s(?:ال)?بريد(?:ي)?|ص\s?\.\s?ب(?!\w)\.?)"
    r"(?:[\s:]{0,3}(?:(?:no|number|n°|nº|nr|رقم)(?!\w)\.?)?[\s:]{0,3}(?:[a-z]{1,3}\s)?[a-z/-]{0,4}\d[\w/-]{0,12})?",
    re.IGNORECASE,
)
_POST_CODE = re.compile(
    r"\b(?:p\.?c\.?|postal code|post ?code|code postal|zip(?: code)?|cep|cedex|الرمز البريدي)[\s:]{0,3}[\d-]{0,10}|(?<![\w-])\d{4,6}(?:-\d{3,5})?(?![\w-])",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b(?:streets?|st|roads?|rd|avenues?|ave?|lane|ln|drive|way|square|sq|close|court|crescent|boulevards?|blvd|highway|hwy|row|terrace"
    r"|buildings?|bldg|towers?|houses?|plaza|floor|flat|apartments?|apt|suite|room|office|shop|block|plot|villas?|estate|compound|gate|hotel"
    r"|prison|hospital|centre|center|mall|church|mosque|school|farm"
    r"|rue|chemin|place|quai|route|allée|impasse|cours|immeuble|imm|résidence|quartier|îlot|lot|étage|appartement|appt|porte|tour|hôtel"
    r"|calle|avenida|av|rua|carrera|travessa|praça|plaza|edificio|edifício|apto|bairro|barrio|piso|via|viale|piazza"
    r"|\w*stra(?:ß|ss)e|\w*str|\w*weg|\w*platz|\w*gasse|ulica|ul|bulevar|trg)\b"
    r"|(?:شارع|طريق|مبنى|بناية|عمارة|برج|أبراج|فيلا|شقة|حي|قطعة|بلوك|مجمع|ميدان|ساحة|دوار|جادة|زنقة|نهج|فندق|سجن|طابق|مكتب|منزل|بيت)\b",
    re.IGNORECASE,
)
_HOUSE_NUMBER = re.compile(r"(?<!\w)\d{1,3}(?!\d)")
_BETWEEN = re.compile(r"[,;،؛\n]|\s[-\u2013]\s")
_LONGEST = 1_000
"""Letters beyond which a text is no address that can be judged."""


class Door(Enum):
    """Say whether an address leads to a door."""

    NONE = auto()
    """Nothing stands beside the post office box but a place."""
    UNSURE = auto()
    """Several places stand beside the box, none plainly a street."""
    LIKELY = auto()


def leads_to(address: str) -> Door:
    """Tell whether papers can be handed over at an address: nearly every one in some States has a box beside the street."""
    if len(address) > _LONGEST or not _POST_BOX.search(address):
        return Door.LIKELY
    beside = _POST_CODE.sub(" ", _POST_BOX.sub(",", address))
    if _STREET.search(beside) or _HOUSE_NUMBER.search(beside):
        return Door.LIKELY
    places = [part for part in _BETWEEN.split(beside) if any(letter.isalpha() for letter in part)]
    return Door.UNSURE if len(places) > 1 else Door.NONE
