"""List wording that the rules look for, in the languages of the letter: a short list, low in false alarms.

Each is searched in texts of every language at once, because letters quote.
"""

from __future__ import annotations

from mlawriter.request.texts import Wording

CERTAINTY = Wording(
    r"\b(has been (fully |clearly )?prove[nd]|have been prove[nd]|it is (proven|certain|beyond (any )?doubt)|proves beyond"
    r"|has proved (that|his|her|their)|undoubtedly|without any doubt"
    r"|il est (prouvé|certain|établi sans aucun doute)|a été prouvé|sans aucun doute|indubitablement)\b"
    r"|من الثابت يقينا|ثبت بما لا يدع مجالا للشك|بلا أدنى شك|ثبت قطعا",
    "been prove",
    "been fully prove",
    "been clearly prove",
    "is proven",
    "is certain",
    "beyond doubt",
    "beyond any doubt",
    "proves beyond",
    "has proved",
    "undoubtedly",
    "any doubt",
    "est prouvé",
    "est certain",
    "été prouvé",
    "aucun doute",
    "indubitable",
    "يقينا",
    "للشك",
    "أدنى شك",
    "قطعا",
)
_PERSON = r"(?:him|her|them|(?:the |this )?(?:suspects?|accused|persons?|fugitives?|convict(?:ed)?))"
EXTRADITION = Wording(
    rf"\b(?:(?<!no )(?<!not )extradit(?:e|ed|ing|ion)|(?:provisionally )?arrest(?:ing)? (?:of )?{_PERSON}"
    rf"|arrest and (?:hand|surrender|detain|extradite)\w*|hand(?:ing)? {_PERSON} over|hand(?:ing)? over (?:of )?{_PERSON}"
    rf"|surrender(?:ing)? (?:of )?{_PERSON}|execute the arrest warrant"
    r"|extrader|(?<!pas d')(?<!aucune )extradition|(?:arrêter|interpeller) et (?:remettre|livrer)|arrestation provisoire|remise de la personne"
    r"|arrestation et (?:la )?remise)\b"
    r"|(?:طلب|على|بغرض|بقصد|إلى) (?:ال)?تسليم(?:ه|ها|هم)?\b|تسليم (?:المتهم|المشتبه|المطلوب)|القبض على|القبض عليه|التوقيف المؤقت",
    "extrad",
    "arrest",
    "hand h",
    "hand t",
    "handing",
    "hand over",
    "surrender",
    "arrêter et",
    "interpeller et",
    "remise de",
    "la remise",
    "et remise",
    "تسليم",
    "القبض",
    "التوقيف",
)
SENTENCE_TRANSFER = Wording(
    r"\b(serv(?:e|ing) (?:his|her|their|the|a) (?:remaining )?sentence|transfer(?:ring)? (?:of )?(?:the )?sentence(?:d person|d persons)?"
    r"|transfer of prisoners"
    r"|purger (?:sa|la|leur) peine|transfèrement (?:de la personne condamnée|des? (?:personnes )?condamnée?s?|du condamné))\b"
    r"|نقل (?:الأشخاص )?المحكوم (?:عليه|عليهم|عليها)|(?:قضاء|استكمال) (?:مدة )?(?:العقوبة|عقوبته|محكوميته)",
    "sentence",
    "prisoners",
    "peine",
    "condamné",
    "المحكوم",
    "عقوب",
    "محكوميته",
)
FISCAL = Wording(
    r"\b(tax(?:es|ation)?(?: evasion| fraud)?|VAT|customs (?:duty|duties|fraud|offence|declaration|entry|entries)|excise|smuggl\w+ of goods"
    r"|impôts?|fiscale?s?(?! year)|fraude fiscale|TVA|droits de douane|fraude douanière|déclaration en douane)\b"
    r"|ضريب\w*|التهرب الضريبي|الرسوم الجمركية|جمرك\w*",
    "tax",
    "vat",
    "customs",
    "excise",
    "smuggl",
    "impôt",
    "fiscal",
    "tva",
    "douan",
    "ضريب",
    "جمرك",
    lead=16,
)
JARGON = Wording(
    r"\b(probable cause|hearsay|plea bargain\w*|felony|felonies|misdemeanou?rs?|RICO|arraign\w+|nolle prosequi|chain of custody"
    r"|voir dire|amicus curiae|commission rogatoire interne|réquisitoire introductif|mise en examen|garde à vue|plaider[- ]coupable)\b",
    "probable cause",
    "hearsay",
    "plea bargain",
    "felon",
    "misdemeano",
    "rico",
    "arraign",
    "nolle",
    "chain of custody",
    "voir dire",
    "amicus",
    "rogatoire interne",
    "réquisitoire",
    "mise en examen",
    "garde à vue",
    "plaider",
    lead=16,
)
TONE = Wording(
    r"\b(the requested State (?:must|has to)|you (?:must|have to)|we demand|corrupt (?:\w+ )?(?:police|officials?|judges?|government)"
    r"|notorious|vicious|evil|scum|gangsters?|so-called"
    r"|l'État requis (?:doit|est tenu)|vous devez|nous exigeons|notoire|crapules?|soi-disant)\b"
    r"|يجب على الدولة|يتعين عليكم|عليكم أن|سيئ السمعة|المدعو بزعمه",
    "state must",
    "state has to",
    "you must",
    "you have to",
    "we demand",
    "corrupt ",
    "notor",
    "vicious",
    "evil",
    "scum",
    "gangster",
    "so-called",
    "requis doit",
    "requis est tenu",
    "devez",
    "exigeons",
    "notoire",
    "crapule",
    "soi-disant",
    "يجب على",
    "يتعين",
    "عليكم",
    "السمعة",
    "المدعو بزعمه",
)
GUILT = Wording(
    r"\b((?:is|are|was|were) (?:clearly |undoubtedly )?guilty|the (?:criminals|culprits?|perpetrators?|thie(?:f|ves)|murderers?|traffickers?|gangster)"
    r"|est coupable|sont coupables|(?:le |les )(?:coupables?|malfaiteurs?|trafiquants?)|les criminels)\b"
    r"|\b(?:المجرم(?:ون|ين)?|الجناة|مذنب(?:ون|ين)?)\b",
    "guilty",
    "the criminals",
    "the culprit",
    "the perpetrator",
    "the thie",
    "the murderer",
    "the trafficker",
    "coupable",
    "criminel",
    "malfaiteur",
    "trafiquant",
    "مجرم",
    "الجناة",
    "مذنب",
)
KNOWN_ABBREVIATIONS = frozenset(
    """
    AG BIC BV CD CSV DC DNA DVD EC ECHR EEC EMAIL EU GMT GPS HTTP IBAN ID II III IMEI IMO IMSI IP ISBN ISO IT IV IX
    LLC LTD NATO NGO NV OK PC PDF PIN PLC PO SA SARL SIM SL SMS SPA SRL SWIFT TV UK UN UNTOC URL US USA USB UTC VI VII
    VIII VIN WHO XI XII XIII XIV XV ADN ONU UE SAS CV
    CHF EUR GBP JPY KES USD
    """.split()
)
"""Letters that readers everywhere know, numerals, and forms of companies."""
