"""List the words of French."""

from __future__ import annotations

from mlawriter.lexicon.forms import BUDAPEST_AT_HOME, REST, START, annexes, items, minimum, span
from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.wording import Wording

_OF_THIS = r"(?:de la|du) présente?|de cette"
_YEARS, _MONTHS = "ans?|années?", "mois"
_ASK = (
    r"\b(?:demand(?:ons|ent|er|ant)|demande(?! d[e'’])|sollicit(?:ons|e|ent|er|ant)|pri(?:ons|e|ent|ant)|veuillez|souhait(?:ons|e|ent|ant))\s+"
    r"(?:(?:(?:que|de|la|le|les|son|sa|leur|vous|bien|vouloir|à|vos|votre|autorités?|compétentes?|requis|faire|immédiate(?:ment)?|également|aussi"
    r"|procéder|soit|soient|être|accorder|ordonner)\s+)|[dl]['’](?:État\s+)?){0,9}?"
)
_PERSON = r"(?:(?:le |la |l['’]|les |ce |cette |du |de la |de l['’]|des )?(?:suspecte?s?|accusée?s?|prévenue?s?|fugitifs?|personnes?|intéressée?s?|inculpée?s?|condamnée?s?))\b"
_FOR_TESTIMONY = r"(?![^.\n]{0,60}(?:témoign|audition|entendue?))"
_TOLD = (
    r"(?![^.;\n\0]*\b(?:est|sont|fut|furent|a|ont|était|sera|feront|fera|n['’]|ne|pas|aucune?|refusée?s?|accordée?s?|ordonnée?s?|pendante?s?"
    r"|séparée?s?|séparément|déjà|antérieure?s?|distincte?s?|voir|\d{4})\b)"
)
_FOR = r"(?<!demande )(?<!mandat )(?<!requête )(?<!procédure )(?<!dossier )\b(?:aux? fins? |en vue |dans le but )"
_OBTAIN = r"(?:obtenir|demander|solliciter|requérir|assurer|permettre|garantir|faciliter|préparer)"
_AND = r"(?:(?:arrestation|remise) et (?:de |d['’])?(?:l['’]|son )?)?"
_BUDAPEST = r"(?:Convention de Budapest|Convention (?:du Conseil de l['’]Europe )?sur la cybercriminalité)"
_BUDAPEST_STEMS = ("budapest", "sur la cybercriminalité")
_MEASURE = r"(?:saisir|geler|arrêter|interpeller|perquisitionner|entendre|auditionner|obtenir|fournir|transmettre|remettre|exécuter|notifier|intercepter|extrader)"
_NOT_OURS = r"(?:(?!\b(?:nous|nos|requérant)\b)[^.]){0,40}"
_FISCAL = (
    r"(?<!numéro )(?<!numéros )(?<!identification )(?<!identifiant )(?<!immatriculation )(?<!code )(?<!domicile )(?<!année )(?<!exercice )"
    r"fiscale?s?(?! (?:year|number|code))"
)

LEXICON = Lexicon(
    months=(
        "janvier janv",
        "février fevrier févr",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre",
        "octobre",
        "novembre",
        "décembre decembre déc",
    ),
    date="",
    annex=Wording(
        annexes(
            r"annexes?|appendices?", "et|à", _OF_THIS, r"\b(?:de|du|des|aux?)\b|d['’]|à l", r"nos?\.?|n°"
        ),
        "annexe",
        "appendice",
        lead=4,
    ),
    to="à",
    item=Wording(
        items(
            r"\b(?:(?:aux?|du|les?|voir)\s|(?<![^\0]))points?\s+(?:n°\s*)?",
            rf"et|ou|ci-dessus|ci-dessous|{_OF_THIS}",
        ),
        "point",
        lead=6,
    ),
    article=Wording(
        r"\b(?:articles?|art\.)\s*(?P<article>\d{1,3})(?:(?:\s*\(|,? paragraphes? )(?P<paragraph>\d{1,2})\b\)?)?(?:\s*\([a-z0-9]{1,3}\)){0,2},?\s+de\s+"
        r"(?:la présente |la |cette )?(?:UNTOC\b|Convention de Palerme|Convention contre la criminalité transnationale"
        r"|Convention\b(?! (?:contre|sur|relative|européenne|pour|portant|entre|judiciaire|de|des|du)\b| d['’]))",
        "untoc",
        "convention",
        lead=80,
    ),
    placeholder=r"nom|prénom|date|lieu|adresse|numéro|référence|montant|fonction|à compléter|insérer(?: [^\]]{1,40})?",
    like_placeholder="",
    see_elsewhere=r"\b(?:annexe|pièces? jointe|ci-joint|voir (?:le )?dossier)",
    abbreviations="ADN ONU UE SAS CV SARL TVA",
    certainty=Wording(
        r"\b(?:il est (?:prouvé|certain|établi sans aucun doute)|a été prouvé|sans aucun doute|indubitablement)\b",
        "est prouvé",
        "est certain",
        "été prouvé",
        "aucun doute",
        "indubitable",
    ),
    guilt=Wording(
        r"\b(?:est coupable|sont coupables|(?:le |les )(?:coupables?|trafiquants?)|les criminels)\b",
        "coupable",
        "criminel",
        "trafiquant",
    ),
    tone=Wording(
        r"\b(?:l['’]État requis (?:doit|est tenu)|vous devez|nous exigeons|notoire|crapules?|soi-disant)\b",
        "requis doit",
        "requis est tenu",
        "devez",
        "exigeons",
        "notoire",
        "crapule",
        "soi-disant",
    ),
    jargon=Wording(
        r"\b(?:commission rogatoire interne|réquisitoire introductif|mise en examen|garde à vue|plaider[- ]coupable)\b",
        "rogatoire interne",
        "réquisitoire",
        "mise en examen",
        "garde à vue",
        "plaider",
        lead=16,
    ),
    currency="",
    money=r"\b(?:sommes?|montants?|payé|versé|viré|pertes?|bénéfices?)\s+(?:\w+\s+){0,1}",
    fiscal=Wording(
        rf"\b(?:impôts?|{_FISCAL}|(?<!numéro de )(?<!numéro )TVA|droits de douane|fraude douanière|déclaration en douane)\b",
        "impôt",
        "fiscal",
        "tva",
        "douan",
        lead=20,
    ),
    secret_source=Wording(
        r"\b(?:informateurs?|source confidentielle|agents? infiltrés?|note de renseignement)\b",
        "informateur",
        "confidentielle",
        "infiltré",
        "renseignement",
    ),
    extradition=Wording(
        rf"{_ASK}(?:extrad(?:er|ée?s?)\b|extradition\b|(?:arrêter|interpeller|livrer|remettre) {_PERSON}|(?:arrêter|interpeller) et (?:remettre|livrer)\b"
        rf"|arrêtée?s?\b|arrestation\b|remise {_PERSON})",
        "extrad",
        "arrest",
        "arrêt",
        "interpeller",
        "livrer",
        "remettre",
        "remise",
        lead=120,
    ),
    extradition_aim=Wording(
        rf"{_FOR}(?:de (?:l['’]|son |leur )|d['’]){_AND}extradition\b"
        rf"|(?:\b(?:pour|de|à|et) |\bd['’]|{START}){_OBTAIN} (?:l['’]|son |leur |une |la |sa ){_AND}extradition\b"
        rf"|(?:{_FOR}(?:de )?|(?:\b(?:pour|de|à|et) |\bd['’]|{START}){_OBTAIN} )(?:la |sa |leur )remise (?:de |du |des |d['’])(?P<remis>{REST})"
        r"|\b(?:pour|afin d['’]|en vue d['’])\s?(?:faire )?extrader\b"
        r"|\b(?:pour|afin) qu(?:e |['’])[^.;\n\0]{1,50}? (?:soit|soient|puisse(?:nt)? être) extradée?s?\b"
        rf"|{START}(?:L['’]|La )?(?:(?:arrestation|remise|transfèrement|extradition)(?:,| et| ou) (?:l['’]|la )?)*"
        rf"{_TOLD}(?:extradition (?:de |du |des |d['’]){REST}|remise (?:de |du |des |d['’])(?P<note>{REST}))",
        "extradi",
        "extrade",
        "extradé",
        "remise",
        lead=120,
    ),
    denied=r"\b(?:ne|pas|aucune?|sans|rien|ni|jamais|fut|été|avait|avaient|au lieu|plutôt)\b|\bn['’]",
    just_denied=r"\b(?:rien|aucune?)\b",
    whereto="aux?|à|vers|pour|par|selon",
    somebody=(
        "suspecte suspectes prevenu prevenue prevenus fugitif fugitifs personne personnes interesse interessee inculpe inculpee condamne condamnee"
    ),
    beside_names="l la le les ce cette m mme monsieur madame recherchee recherche",
    sentence_transfer=Wording(
        rf"{_ASK}(?:transfèrement|transfert|transférer) (?:(?:de la|des|la|les) (?:personnes? )?condamnée?s?|(?:du|le) (?:détenu )?condamné)\b{_FOR_TESTIMONY}"
        rf"|{_ASK}(?:transfèrement|transfert|transférer)\b[^.;\n]{{1,60}}\b(?:purger?|exécuter?|subir) (?:le reste de )?(?:sa|leur|la) peine\b",
        "peine",
        "condamn",
        lead=220,
    ),
    police=Wording(
        r"\b(?:casier judiciaire|antécédents judiciaires|(?:fichier des )?immatriculations? (?:du|des) véhicules?|propriétaire du véhicule|entrées et sorties du territoire"
        r"|se trouve (?:encore |toujours )?(?:sur|dans) (?:le|votre) (?:territoire|pays))\b",
        "le territoire",
        "votre territoire",
        "le pays",
        "votre pays",
        "casier",
        "antécédents",
        "immatriculation",
        "véhicule",
        "sorties du",
        lead=80,
    ),
    catch_all=Wording(
        r"\b(?:(?:toute|tout) autre (?:preuve|élément|information|document|renseignement|acte)|toutes (?:les )?autres (?:preuves|informations)"
        r"|tous (?:les )?(?:documents|éléments) (?:utiles|disponibles|pertinents))\b",
        "tout autre",
        "toute autre",
        "toutes autres",
        "toutes les autres",
        "tous documents",
        "tous éléments",
        "tous les documents",
        "tous les éléments",
    ),
    foreign_tool=Wording(
        r"\b(?:réquisitions? judiciaires?|(?:délivrer|décerner) un mandat|perquisitionner en flagrance)\b",
        "réquisition",
        "un mandat",
        "flagrance",
    ),
    own_act=Wording(
        r"\bnos (?:enquêteurs|agents|magistrats|policiers) (?:procéderont|interrogeront|perquisitionneront|saisiront|entendront)",
        "nos ",
    ),
    everything=r"\b(?:tous (?:les |ses |leurs )(?:biens|avoirs|comptes)|dans le monde entier)\b",
    legal_opinion=r"\b(?:avis juridique|est-(?:il|elle) coupable|constitue(?:nt)?(?:-t-(?:il|elle))? une infraction|(?:il|)légale?s? au regard)\b",
    asking=(
        rf"\b(?:veuillez|prière de|merci de)\s+{_MEASURE}\b"
        r"|\b(?:nous\s+(?:vous\s+)?(?:demandons|prions|sollicitons|requérons)|l[’']état requis est prié)\b"
    ),
    company=r"\b(?:SARL|S\.A\.R\.L|Société)\b",
    police_service=r"\bgendarmerie\b",
    regions=Wording(r"(?P<cn>\bHong[ -]?Kong\b)", "hong"),
    time_zone="",
    secrecy=r"\b(?:cabinet d['’]avocat|avocate?s?|notaire|cabinet médical|clinique|rédaction|journal)\b",
    post_box=r"\b(?:bo[iî]te\spostale|b\.?\s?p\.?(?=\s?(?:n°|no)?\s?\d))(?!\w)",
    post_code=r"\b(?:code postal|cedex)",
    street=(
        r"\b(?:rue|chemin|place|quai|route|allée|impasse|cours|immeuble|imm|résidence|quartier|îlot|lot|étage|appartement|appt|porte|tour|hôtel)\b"
    ),
    minimum=minimum(
        "au moins|minimum de|au minimum|pas moins de|(?:pas|être) inférieure? à", _YEARS, _MONTHS
    ),
    span=span(_YEARS, _MONTHS, "à|et"),
    political=Wording(
        r"\b(?:l[eè]se[- ]majesté|outrage au (?:chef|président)|trahison|sédition|blasphème|désertion|infraction militaire|espionnage)\b",
        "majest",
        "outrage",
        "trahison",
        "séditi",
        "blasphèm",
        "désertion",
        "militaire",
        "espionnage",
    ),
    drugs=Wording(
        r"\b(?:stupéfiants?|cocaïne|héroïne|trafic de drogues?)\b",
        "stupéfiant",
        "cocaïne",
        "héroïne",
        "drogue",
    ),
    cybercrime_convention=Wording(
        r"\bConvention des Nations Unies contre la cybercriminalité\b", "contre la cybercriminalité", lead=60
    ),
    budapest=Wording(_BUDAPEST, *_BUDAPEST_STEMS, lead=60),
    budapest_at_home=Wording(
        rf"\b(?:articles?|art\.) {BUDAPEST_AT_HOME}[^.;\n]{{0,30}}?{_BUDAPEST}|{_BUDAPEST},? (?:articles?|art\.) {BUDAPEST_AT_HOME}",
        *_BUDAPEST_STEMS,
        lead=80,
    ),
    extradition_title="",
    assistance_title="entraide",
    vague_use=r"(?:cette|la|le|présente)?\s*(?:affaire|procédure|procès)",
    costs_on_them=rf"\b(?:vous|État requis)\b{_NOT_OURS}\b(?:devez|doit|paiera|supportera|prendra en charge)\b(?! (?:pas|rien|jamais|plus|aucun|ni)\b)",
    reciprocity="réciproc",
    no_death="peine de mort|peine capitale",
    innocence=r"présom\w+ d.innocence",
    exculpatory="disculp|à décharge",
    withdrawal="plus nécessaire",
    fifteen_days=Wording(r"\b(?:15|quinze) jours\b", "15 jours", "quinze"),
    order_to_come=Wording(
        r"\b(?:doit|devra|est tenue?) (?:de )?(?:comparaître|se présenter|venir)\b|\bsous peine d",
        "comparaître",
        "se présenter",
        "venir",
        "sous peine",
    ),
    regime_words=Wording(
        r"\bsauf-conduit\b|\bimmunité de (?:poursuite|juridiction)", "sauf-conduit", "immunité"
    ),
)
