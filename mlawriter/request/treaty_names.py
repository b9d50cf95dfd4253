"""List the names under which officers write of other treaties, in the languages of the letter."""

from __future__ import annotations

from mlawriter.request.texts import Wording

UN_CYBERCRIME = Wording(
    r"\b(?:United Nations|UN) Convention against Cybercrime\b"
    r"|\bConvention des Nations Unies contre la cybercriminalité\b"
    r"|اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية",
    "against cybercrime",
    "contre la cybercriminalité",
    "السيبرانية",
    lead=60,
)
_BUDAPEST = (
    r"(?:Budapest Convention|Convention of Budapest|Convention on Cybercrime|Cybercrime Convention"
    r"|Convention de Budapest|Convention (?:du Conseil de l['’]Europe )?sur la cybercriminalité"
    r"|اتفاقية بودابست|(?:ال)?اتفاقية (?:المتعلقة ب|بشأن )?الجريمة الإلكترونية)"
)
_BUDAPEST_STEMS = (
    "budapest",
    "on cybercrime",
    "cybercrime conv",
    "sur la cybercriminalité",
    "بودابست",
    "الإلكترونية",
)
BUDAPEST = Wording(_BUDAPEST, *_BUDAPEST_STEMS, lead=60)
_AT_HOME = r"(?:1[6-9]|2[01])(?![\d])"
BUDAPEST_AT_HOME = Wording(
    rf"\b(?:articles?|art\.) {_AT_HOME}[^.;\n]{{0,30}}?{_BUDAPEST}"
    rf"|{_BUDAPEST},? (?:articles?|art\.) {_AT_HOME}"
    rf"|المادة {_AT_HOME}[^.؛\n]{{0,30}}?{_BUDAPEST}",
    *_BUDAPEST_STEMS,
    lead=80,
)
"""The articles on what each Party does at home, named for assistance."""
DRUGS = Wording(
    r"\b(?:narcotic\w*|cocaine|heroin|methamphetamine|cannabis|drug traffick\w+|traffick\w+ (?:in|of) drugs"
    r"|stupéfiants?|cocaïne|héroïne|trafic de drogues?)\b"
    r"|(?:ال)?مخدر(?:ات|ة)?\b|كوكايين|هيروين",
    "narcotic",
    "cocaine",
    "heroin",
    "methamphetamine",
    "cannabis",
    "drug",
    "stupéfiant",
    "cocaïne",
    "héroïne",
    "مخدر",
    "كوكايين",
    "هيروين",
)
