"""Recognise that somebody's extradition or surrender is the aim of what is asked, or is noted as a wish by its noun alone.

A wish with a verb ("please arrest") is in the lexicon. Here more care is needed: the nouns stand as well in reports of
what happened, in denials and for things that are handed over.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from mlawriter.request.texts import Hit, Typed, Wording, folded

if TYPE_CHECKING:
    from mlawriter.request.request import Request

_START = r"(?<![^\0\n.;])[\s•*–-]*"
_REST = r"[^.,;:،؛\n\0]{2,60}"
_PAPER = (
    r"\b(?! (?:warrants?|records?|reports?|sheets?|files?|hearings?|requests?|papers?|documents?|proceedings|procedures?|decisions?|orders?"
    r"|judge?ments?|rulings?|cases?|treat(?:y|ies)|laws?|acts?))"
)
_OBTAIN = r"(?:obtain|seek|secure|request|ensure|enable|allow|facilitate|achieve|effect|prepare|get|support|ask for)(?:ing)?"
_TOLD = (
    r"(?![^.;\n\0]*\b(?:is|are|was|were|be|been|has|have|had|will|would|may|can|cannot|did|does|do|took|takes?|remains?|follows?|concerns?"
    r"|not|no|refused|granted|ordered|pending|separate(?:ly)?|already|earlier|previous|later|see|\d{4})\b)"
)
_TOLD_FRENCH = (
    r"(?![^.;\n\0]*\b(?:est|sont|fut|furent|a|ont|était|sera|feront|fera|n['’]|ne|pas|aucune?|refusée?s?|accordée?s?|ordonnée?s?|pendante?s?"
    r"|séparée?s?|séparément|déjà|antérieure?s?|distincte?s?|voir|\d{4})\b)"
)
_FOR_FRENCH = r"(?<!demande )(?<!mandat )(?<!requête )(?<!procédure )(?<!dossier )\b(?:aux? fins? |en vue |dans le but )"
_OBTAIN_FRENCH = r"(?:obtenir|demander|solliciter|requérir|assurer|permettre|garantir|faciliter|préparer)"
_AND_FRENCH = r"(?:(?:arrestation|remise) et (?:de |d['’])?(?:l['’]|son )?)?"
_TO_THEM = r"إلى (?:سلطات|بلد|دولة|الدولة|السلطات)"
_TOLD_ARABIC = (
    r"(?![^.؛\n\0]*(?:\b(?:رُ?فض|رفضت|سبق|تم|جرى|كان|ليس|لم|لا|لن)\b|مستقل|منفصل|\d{4}|[\u0660-\u0669]{4}))"
)

_AIM = Wording(
    rf"(?:(?:\b(?:to|and|by|of|for) |{_START}){_OBTAIN}|\bwith a view to|for the purposes? of|aim(?:s|ed|ing) at) (?:the |his |her |their |an? )?"
    rf"(?:(?:arrest|surrender) and )?(?:extradition{_PAPER}|surrender of (?P<of>{_REST}))"
    r"|\bso that [^.;\n\0]{1,50}? be extradited\b|\b(?:in order|so as) to extradite\b|\bto have [^.;\n\0]{1,40}? extradited\b"
    rf"|{_START}(?:(?:the|provisional|immediate|urgent|early) )*(?:(?:arrest|surrender|transfer|extradition)(?:,| and| or) )*"
    rf"{_TOLD}(?:extradition of {_REST}|surrender of (?P<noted>{_REST}))"
    rf"|{_FOR_FRENCH}(?:de (?:l['’]|son |leur )|d['’]){_AND_FRENCH}extradition\b"
    rf"|(?:\b(?:pour|de|à|et) |\bd['’]|{_START}){_OBTAIN_FRENCH} (?:l['’]|son |leur |une |la |sa ){_AND_FRENCH}extradition\b"
    rf"|(?:{_FOR_FRENCH}(?:de )?|(?:\b(?:pour|de|à|et) |\bd['’]|{_START}){_OBTAIN_FRENCH} )(?:la |sa |leur )remise (?:de |du |des |d['’])(?P<remis>{_REST})"
    r"|\b(?:pour|afin d['’]|en vue d['’])\s?(?:faire )?extrader\b"
    r"|\b(?:pour|afin) qu(?:e |['’])[^.;\n\0]{1,50}? (?:soit|soient|puisse(?:nt)? être) extradée?s?\b"
    rf"|{_START}(?:L['’]|La )?(?:(?:arrestation|remise|transfèrement|extradition)(?:,| et| ou) (?:l['’]|la )?)*"
    rf"{_TOLD_FRENCH}(?:extradition (?:de |du |des |d['’]){_REST}|remise (?:de |du |des |d['’])(?P<note>{_REST}))"
    r"|\b(?:بغرض|لغرض|لأغراض|بهدف|من أجل|بغية|بقصد|للحصول على|الحصول على|لضمان|ضمان|لتأمين|لطلب|طلب|تمهيدا ل)\s*"
    rf"(?:القبض على [^.;\n\0]{{1,40}}? و)?(?:تسليم(?:ه|ها|هم|هما) {_TO_THEM}|(?:تسليم|استرداد) (?P<whom>{_REST}))"
    rf"|{_START}(?:(?:إلقاء )?القبض على [^.;\n\0]{{1,40}}? وتسليم(?:ه|ها|هم|هما)\b|{_TOLD_ARABIC}تسليم (?P<who>{_REST}))",
    "extradi",
    "extrade",
    "extradé",
    "surrender",
    "remise",
    "تسليم",
    "استرداد",
    lead=120,
)
_BEFORE = re.compile(
    r"\b(?:not|no|nothing|neither|nor|never|without|cannot|was|were|had|been|rather than|instead of"
    r"|ne|pas|aucune?|sans|rien|ni|jamais|fut|été|avait|avaient|au lieu|plutôt"
    r"|لا|ليس|ليست|لم|لن|دون|بدون|سبق|تم|كان|كانت)\b|n['’]t\b|\bn['’]",
    re.IGNORECASE,
)
"""What denies in the same sentence that this is the aim, or tells it of the past."""
_JUST_DENIED = re.compile(
    r"\b(?:nothing|not|no|never|neither|nor|none|rien|aucune?)\b[^,]{0,40}\Z", re.IGNORECASE
)
_SENTENCE_ENDS = re.compile(r"[.;\n\0]")
_LOOKED_THROUGH = 200
_WHERE_TO = re.compile(
    r"\s+(?:to|into|aux?|à|vers|إلى|for|pour|by|par|from|and|et|under|selon)\s.*", re.IGNORECASE
)
_WHO = frozenset(
    """
    suspect suspects accused person persons fugitive fugitives convict convicted wanted man woman
    suspecte suspectes prevenu prevenue prevenus fugitif fugitifs personne personnes interesse interessee inculpe inculpee condamne condamnee
    المتهم المتهمة المتهمين المشتبه المطلوب المطلوبة المطلوبين الشخص الاشخاص الجاني الجناة الفار المجرم المجرمين المحكوم
    """.split()
)
_BESIDE_A_NAME = frozenset(
    "the this these mr mrs ms l la le les ce cette m mme monsieur madame recherchee recherche السيد السيدة المدعو المدعوة فيه فيها فيهم به بها عليه عليها".split()
)


def aims_at_extradition(request: Request, typed: Typed) -> Iterator[Hit]:
    """Yield where extradition, or the surrender of a person, is the aim; denials, reports and things are left alone."""
    names: set[str] | None = None
    for hit in typed.hits(_AIM):
        if _BEFORE.search(_before(hit)):
            continue
        whom = next((words for words in hit.match.groupdict().values() if words is not None), None)
        if whom is not None:
            names = _names(request) if names is None else names
            if not _is_person(whom, names):
                continue
        yield hit


def is_denied(hit: Hit) -> bool:
    """Tell whether the same sentence has just said no to what follows: nothing here is a request for it."""
    return _JUST_DENIED.search(_before(hit)) is not None


def _before(hit: Hit) -> str:
    """Return what stands before a hit in its sentence, no more than is looked through."""
    text, end = hit.match.string, hit.match.start()
    return _SENTENCE_ENDS.split(text[max(0, end - _LOOKED_THROUGH) : end])[-1]


def _is_person(words: str, names: Collection[str]) -> bool:
    """Tell whether words name nothing but a person: by a noun, or by a name of this request."""
    written = re.findall(r"[^\s'’\"“”()]+(?:['’]s)?", _WHERE_TO.sub("", f"{words} "))
    said = [folded(word) for word in written]
    named = [word in names or word in _WHO for word in said]
    beside = (
        word in _BESIDE_A_NAME or (before[0].isupper() and not before.endswith(("'s", "’s")))
        for word, before in zip(said, written, strict=True)
    )
    return any(named) and all(map(operator.or_, named, beside))


def _names(request: Request) -> set[str]:
    told = (
        name for person in request.persons for name in (person.name, person.original_name, *person.aliases)
    )
    return set(re.findall(r"[^\s'’\"“”(),]+", folded(" ".join(told))))
