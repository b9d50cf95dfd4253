"""Exemplify the rules on wording."""

from __future__ import annotations

from mlawriter.assistance.persons.custody_transfer import CustodyTransfer
from mlawriter.core.fields import Path
from tests.request.examples import NARRATIVE, Example


def _wording(title: str, path: Path, bad: str, good: str) -> Example:
    return Example(title, {path: bad}, path, {path: good})


_REMARKS = ("items", 0, "remarks")
_REMARKS_OF_A_REGISTER = ("items", 3, "remarks")
_AIM = ("scope", "aim")

EXAMPLES = (
    _wording(
        "Suspicion is put as suspicion", _AIM, "It has been proved that they stole.", "They are suspected."
    ),
    *(
        _wording("Extradition is not asked here", _REMARKS, bad, good)
        for bad, good in (
            ("Please arrest and hand over Bea.", "She was arrested in May."),
            (
                "We request that the suspect be arrested.",
                "We request the circumstances of the arrest of the suspect.",
            ),
            ("We request the extradition of Bea.", "We do not request extradition."),
            ("Her extradition is hereby requested.", "No extradition is requested."),
            ("Please surrender the suspect to us.", "Please hand over the suspect's telephone."),
            ("Please hand him over.", "Handing over of the suspect's telephone"),
            ("Please execute the arrest warrant.", "Please send a copy of the arrest warrant."),
            (
                "We seek the provisional arrest of Bea.",
                "Please send the arrest record and the extradition file.",
            ),
            ("Nous demandons l'extradition.", "Nous demandons une copie de la demande d'extradition."),
            ("Veuillez arrêter et remettre l'accusé.", "Veuillez indiquer où le suspect fut arrêté."),
            (
                "Nous vous prions de bien vouloir arrêter le suspect.",
                "Veuillez arrêter les comptes au 31 mai.",
            ),
            ("نرجو القبض على المتهم", "نرجو سماع الشاهد"),
            ("يرجى من السلطات المختصة تسليم المتهم إلى سلطاتنا", "نرجو تسليم المتهم نسخة من الحكم"),
            ("نطلب تسليم المتهم.", "نرجو بيان ظروف القبض على المتهم"),
            ("يرجى التوقيف المؤقت", "تسليم المتهم مبلغا من المال"),
        )
    ),
    *(
        _wording("Extradition is not asked here", path, bad, good)
        for path in (("items", 0, "purpose"), ("use", "purpose"))
        for bad, good in (
            ("To obtain the extradition of Bea.", "Nothing here is a request for the extradition of Bea."),
            ("The records are needed to secure her extradition.", "To obtain the extradition file of Bea."),
            ("Surrender and extradition of Bea", "Extradition of Bea was refused on 3 May."),
            ("Arrest, surrender and extradition of Bea to us", "Surrender of Bea's telephone"),
            ("To secure the surrender of the suspect", "To secure the surrender of the documents"),
            ("With a view to extradition", "Bea was arrested with a view to extradition."),
            ("The aim is to seek the surrender of Bea.", "No extradition is asked, and none is sought."),
            (
                "So that Bea can be extradited",
                "This request does not seek to obtain the extradition of anybody.",
            ),
            ("Extradition of Bea", "Extradition of Bea: a separate request follows."),
            ("Aux fins d’extradition de Bea", "Bea avait été arrêtée aux fins d’extradition."),
            ("Pour obtenir l’extradition de Bea", "Le présent envoi ne vise pas à obtenir l’extradition."),
            ("En vue de l’extradition de la suspecte", "Pour obtenir le dossier d’extradition"),
            ("Remise et extradition de Bea", "L’extradition de Bea fut refusée."),
            ("Afin d’obtenir la remise de Bea", "Afin d’obtenir la remise des documents"),
            ("Afin que Bea soit extradée", "Un mandat aux fins d’extradition"),
            ("بغرض تسليم كليو سيدار", "بغرض تسليم المستندات"),
            ("للحصول على تسليم المتهمة إلى سلطاتنا", "للحصول على تسليم المتهمة نسخة من الحكم"),
            ("بهدف تسليم المطلوبين", "لأغراض التسليم المراقب"),
            ("تسليم المتهمة إلى دولتنا", "لا يُقصد بهذا الطلب الحصول على تسليم المتهمة"),
            ("من أجل استرداد المتهمة", "من أجل استرداد الأموال"),
        )
    ),
    *(
        Example(
            "Extradition is not asked here",
            {_REMARKS: "Please arrest him."},
            _REMARKS,
            {path: "Please arrest him."},
        )
        for path in (("items", 0, "topics"), ("use", "purpose"))
    ),
    *(
        _wording("The transfer of a sentence is not asked here", _REMARKS, bad, good)
        for bad, good in (
            (
                "Nous demandons le transfèrement de Bea afin de purger sa peine.",
                "Bea purge sa peine dans la prison de Libertad.",
            ),
            ("نطلب نقل المحكوم عليها إلى بلدنا.", "المحكوم عليها في السجن."),
            ("نرجو نقل بيا إلى بلدنا لقضاء ما تبقى من عقوبتها.", "تقضي بيا عقوبتها في السجن."),
            (
                "Please transfer Bea, so that she can serve her sentence at home.",
                "The witness is serving his sentence in Libertad prison.",
            ),
            (
                "We request the transfer of the sentenced person.",
                "We request the transfer of the sentenced person to give evidence.",
            ),
            ("Nous demandons le transfèrement du condamné.", "Il doit purger sa peine jusqu'en 2027."),
            ("نطلب نقل المحكوم عليه", "يقضي المحكوم عليه العقوبة"),
        )
    ),
    *(
        _wording("What the police can find out is asked of the police", _REMARKS_OF_A_REGISTER, bad, good)
        for bad, good in (
            (
                "Please say whether the suspect is in your country.",
                "Please say whether the copy is complete.",
            ),
            ("The registered owner of the vehicle", "The registered owner of the land"),
            ("Le casier judiciaire de Bea", "Le cahier de Bea"),
            ("مالك السيارة", "مالك الشركة"),
        )
    ),
    Example(
        "What the police can find out is asked of the police",
        {_REMARKS_OF_A_REGISTER: "The whereabouts of Bea"},
        _REMARKS_OF_A_REGISTER,
        {("items", 3, "purpose"): "To learn the whereabouts of Bea", _REMARKS: "The whereabouts of Bea"},
    ),
    Example(
        "What the police can find out is asked of the police",
        {("items",): [CustodyTransfer(remarks="The whereabouts of Bea")]},
        ("items", 0, "remarks"),
        {("items",): [CustodyTransfer(handover_place="Rača border crossing")]},
    ),
    Example(
        "A fiscal side is declared",
        {_AIM: "They wanted to evade VAT."},
        ("matter", "fiscal"),
        {_AIM: "They wanted to evade VAT.", ("matter", "fiscal"): True},
    ),
    *(
        Example("A fiscal side is declared", {_AIM: bad}, ("matter", "fiscal"), {_AIM: good})
        for bad, good in (
            ("They evaded taxes.", "The tax number is 417, the VAT number 5."),
            ("Une fraude fiscale", "Son numéro fiscal et son numéro de TVA"),
            ("التهرب الضريبي", "الرقم الضريبي 417"),
        )
    ),
    _wording("Terms can be translated", _AIM, "There is probable cause.", "There are reasons to believe it."),
    _wording(
        "Abbreviations are explained",
        NARRATIVE,
        "In 2025 the OCG took it.",
        "In 2025 the organized criminal group (OCG) took EUR 3, KHB-77 and the OCG left; ALDER spoke.",
    ),
    _wording(
        "The tone is neutral and polite",
        _REMARKS,
        "The requested State must answer at once.",
        "An early answer would be welcome.",
    ),
    Example(
        "Allegations are put as allegations",
        {_AIM: "He is guilty."},
        _AIM,
        {_AIM: "He is guilty.", ("persons", 0, "role"): "convicted"},
    ),
    _wording(
        "Allegations are put as allegations",
        _AIM,
        "Ils sont coupables.",
        "Une association de malfaiteurs; les malfaiteurs ne sont pas connus.",
    ),
    _wording("Allegations are put as allegations", _AIM, "The culprits met.", "The criminal group met."),
    _wording(
        "Amounts have a currency",
        NARRATIVE,
        "A sum of 1,000,000 was paid in 2025.",
        "A sum of EUR 1,000,000 was paid in 2025 to 61,000 members.",
    ),
    *(
        _wording(
            "Amounts have a currency",
            NARRATIVE,
            "A sum of 1,000,000 was paid.",
            f"A sum of {words} was paid.",
        )
        for words in ("KSh 1,000,000", "TSh 1,000,000", "1,000,000 USh", "1 000 000 F CFA")
    ),
)
