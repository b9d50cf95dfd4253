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
_PERSON = r"(?:him|her|them|(?:the |this |these )?(?:suspects?|accused(?: persons?)?|persons?|fugitives?|convict(?:s|ed persons?)?))(?!['’\w])"
_PAPER = (
    r"(?! (?:warrants?|records?|reports?|sheets?|files?|hearings?|requests?|papers?|documents?|proceedings|decisions?|orders?|cases?"
    r"|treat(?:y|ies)|laws?|acts?))\b"
)
_ASK = (
    r"\b(?:(?<!not )(?<!n't )(?<!n’t )(?:request(?:s|ing)?|ask(?:s|ing)?(?: for)?|seek(?:s|ing)?)|please|kindly|would like|wish(?:es)?)\s+"
    r"(?:(?:that|you|your|to|the|his|her|their|of|and|be|for|also|hereby|kindly|urgently|immediate(?:ly)?|provisional(?:ly)?|competent|authorit(?:y|ies)"
    r"|requested|state|suspects?|accused|persons?|fugitives?|locate|find|trace|(?-i:[A-Z][\w'’-]+)),?\s+){0,9}?"
)
_ASK_FRENCH = (
    r"\b(?:demand(?:ons|ent|er|ant)|demande(?! d[e'’])|sollicit(?:ons|e|ent|er|ant)|pri(?:ons|e|ent|ant)|veuillez|souhait(?:ons|e|ent|ant))\s+"
    r"(?:(?:(?:que|de|la|le|les|son|sa|leur|vous|bien|vouloir|à|vos|votre|autorités?|compétentes?|requis|faire|immédiate(?:ment)?|également|aussi"
    r"|procéder|soit|soient|être|accorder|ordonner)\s+)|[dl]['’](?:État\s+)?){0,9}?"
)
_PERSON_FRENCH = r"(?:(?:le |la |l['’]|les |ce |cette |du |de la |de l['’]|des )?(?:suspecte?s?|accusée?s?|prévenue?s?|fugitifs?|personnes?|intéressée?s?|inculpée?s?|condamnée?s?))\b"
_ASK_ARABIC = (
    r"\b(?:نطلب|تطلب|يطلب|نرجو|يرجى|الرجاء|رجاء|نلتمس|تلتمس|يلتمس|نأمل|المطلوب)\s+"
    r"(?:(?:منكم|إليكم|من|السلطات|سلطاتكم|المختصة|لديكم|التكرم|التفضل|أن|القيام|إلى|العمل|على|الدولة|متلقية|الطلب|تتفضلوا|تتكرموا)\s+){0,7}?ب?"
)
_PERSON_ARABIC = r"(?:ال)?(?:متهم|مشتبه|مطلوب|شخص|جاني|فار)(?:ين|ون|ة|ات)?(?: (?:به|بهم|بها|فيه|فيهم|فيها))?"
EXTRADITION = Wording(
    rf"{_ASK}(?:extradit(?:e|ed|ing)\b|extradition{_PAPER}|arrested\b|arrest{_PAPER}|execute (?:the |this |our )?(?:\w+ )?arrest warrant|handed over\b"
    rf"|surrendered\b|(?:hand|surrender) (?:over )?(?:of )?{_PERSON}|surrender of {_PERSON}|hand {_PERSON} over)"
    r"|(?<!no )(?<!any )(?<!neither )\b(?:extradition|arrest|surrender) (?:of [^.;\n]{1,50}? )?(?:is|are) (?:hereby |also )?(?:requested|sought)\b"
    r"(?! (?:separately|by|in|under|through|elsewhere))"
    rf"|{_ASK_FRENCH}(?:extrad(?:er|ée?s?)\b|extradition\b|(?:arrêter|interpeller|livrer|remettre) {_PERSON_FRENCH}|(?:arrêter|interpeller) et (?:remettre|livrer)\b"
    rf"|arrêtée?s?\b|arrestation\b|remise {_PERSON_FRENCH})"
    rf"|{_ASK_ARABIC}(?:(?:إلقاء )?القبض (?:على|عليه|عليها|عليهم)\b|(?:ال)?توقيف (?:المؤقت|{_PERSON_ARABIC})"
    rf"|تسليم {_PERSON_ARABIC}(?=\s*(?:[.،؛,;:\n]|$)|\s+إلى (?:سلطات|بلد|دولة|الدولة|السلطات)))",
    "extrad",
    "arrest",
    "hand h",
    "hand t",
    "hand over",
    "handed",
    "surrender",
    "arrêt",
    "interpeller",
    "livrer",
    "remettre",
    "remise",
    "تسليم",
    "القبض",
    "توقيف",
    lead=120,
)
_FOR_TESTIMONY = r"(?![^.\n]{0,60}(?:testi|evidence|hearing|heard|témoign|audition|entendue?|شهادة))"
SENTENCE_TRANSFER = Wording(
    rf"{_ASK}transfer(?:red)? (?:of )?(?:the )?(?:sentenced (?:persons?|prisoners?)|prisoners?|convicts?|convicted persons?|sentences?|enforcement of the sentence)\b"
    rf"{_FOR_TESTIMONY}"
    rf"|{_ASK}transfer\b[^.;\n]{{1,60}}\bserv(?:e|ing) (?:his|her|their|the|a) (?:remaining )?sentence\b"
    rf"|{_ASK_FRENCH}(?:transfèrement|transfert|transférer) (?:(?:de la|des|la|les) (?:personnes? )?condamnée?s?|(?:du|le) (?:détenu )?condamné)\b{_FOR_TESTIMONY}"
    rf"|{_ASK_FRENCH}(?:transfèrement|transfert|transférer)\b[^.;\n]{{1,60}}\b(?:purger?|exécuter?|subir) (?:le reste de )?(?:sa|leur|la) peine\b"
    rf"|{_ASK_ARABIC}نقل (?:الأشخاص |الشخص )?المحكوم (?:عليه|عليهم|عليها)\b{_FOR_TESTIMONY}"
    rf"|{_ASK_ARABIC}نقل\b[^.؛\n]{{1,60}}\b(?:لقضاء|لتنفيذ|لإتمام|قضاء|تنفيذ) (?:ما تبقى من |بقية |باقي )?(?:عقوبته|عقوبتها|عقوبتهم|العقوبة)",
    "sentence",
    "prisoner",
    "convict",
    "peine",
    "condamn",
    "المحكوم",
    "عقوب",
    lead=220,
)
_NUMBERED = r"(?! (?:identification|registration|reference|number|id|no|code|payer|file)s?\b)"
FISCAL = Wording(
    rf"\b(?:tax{_NUMBERED}(?:es|ation)?(?: evasion| fraud)?|VAT{_NUMBERED}|customs (?:duty|duties|fraud|offence|declaration|entry|entries)|excise|smuggl\w+ of goods"
    r"|impôts?|(?<!numéro )(?<!numéros )(?<!identification )(?<!identifiant )(?<!immatriculation )(?<!code )(?<!domicile )(?<!année )(?<!exercice )fiscale?s?(?! (?:year|number|code))"
    r"|(?<!numéro de )(?<!numéro )TVA|droits de douane|fraude douanière|déclaration en douane)\b"
    r"|(?<!رقم ال)(?<!الرقم ال)(?<!التعريف ال)(?<!البطاقة ال)(?<!التسجيل ال)ضريب\w*|الرسوم الجمركية|جمرك\w*",
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
    lead=20,
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
    r"|est coupable|sont coupables|(?:le |les )(?:coupables?|trafiquants?)|les criminels)\b"
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
POLICE = Wording(
    r"\b(?:whether (?:he|she|they|(?:the |this )?(?:suspect|person|accused)s?) (?:is|are) (?:still |now )?(?:in|present in|on) (?:the|your) (?:country|territory)"
    r"|whereabouts of|entr(?:y|ies) and exits?|border crossings?|criminal records? of|previous convictions of|vehicle registration|(?:registered )?(?:owner|keeper) of the (?:vehicle|car)"
    r"|casier judiciaire|antécédents judiciaires|(?:fichier des )?immatriculations? (?:du|des) véhicules?|propriétaire du véhicule|entrées et sorties du territoire"
    r"|se trouve (?:encore |toujours )?(?:sur|dans) (?:le|votre) (?:territoire|pays))\b"
    r"|السجل العدلي|صحيفة السوابق|السوابق القضائية|تسجيل (?:المركبة|السيارة)|مالك (?:المركبة|السيارة)|حركة الدخول والخروج|مكان وجود (?:المتهم|المشتبه)",
    "the country",
    "your country",
    "the territory",
    "your territory",
    "le territoire",
    "votre territoire",
    "le pays",
    "votre pays",
    "whereabouts",
    "and exit",
    "border crossing",
    "criminal record",
    "previous conviction",
    "vehicle",
    "of the car",
    "casier",
    "antécédents",
    "immatriculation",
    "véhicule",
    "sorties du",
    "العدلي",
    "السوابق",
    "المركبة",
    "السيارة",
    "الدخول والخروج",
    "مكان وجود",
    lead=80,
)
