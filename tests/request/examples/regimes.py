"""Exemplify the rules that keep free persons and persons in custody apart."""

from __future__ import annotations

from tests.request.examples import Example

TRANSFER = {"kind": "custody-transfer", "person": "one"}
VISIT = {"kind": "appearance", "person": "two"}

EXAMPLES = (
    Example(
        "A person comes either in custody or free",
        {("items",): [{"kind": "appearance", "person": "one"}, TRANSFER]},
        ("items", 1, "person"),
        {("items",): [VISIT, TRANSFER, {"kind": "service", "addressee": "one", "safe_conduct": False}]},
    ),
    Example(
        "No number of days ends the protection of a detained person",
        {("items",): [{**TRANSFER, "remarks": "Immunity ends after fifteen days."}]},
        ("items", 0, "remarks"),
        {("items",): [TRANSFER, {**VISIT, "remarks": "Safe conduct ends after 15 days."}]},
    ),
    Example(
        "No number of days ends the protection of a detained person",
        {("items",): [{**TRANSFER, "remarks": "L’immunité cesse après quinze jours."}]},
        ("items", 0, "remarks"),
        {("items",): [{**TRANSFER, "remarks": "La remise a lieu le 15 mars."}]},
    ),
    Example(
        "No number of days ends the protection of a detained person",
        {("items",): [{**TRANSFER, "remarks": "تنتهي الحصانة بعد 15 يوما."}]},
        ("items", 0, "remarks"),
        {("items",): [{**TRANSFER, "remarks": "يتم التسليم في 15 مارس."}]},
    ),
    Example(
        "Words on a voluntary appearance give no order",
        {("items",): [{**VISIT, "reply": "She must appear on Tuesday."}]},
        ("items", 0, "reply"),
        {("items",): [{**VISIT, "reply": "Whether she will appear on Tuesday."}]},
    ),
    Example(
        "Words on a voluntary appearance give no order",
        {("items",): [{**VISIT, "reply": "Elle est tenue de comparaître."}]},
        ("items", 0, "reply"),
        {("items",): [{**TRANSFER, "remarks": "He must appear in the courtroom on time."}]},
    ),
    Example(
        "Words on a voluntary appearance give no order",
        {("items",): [{**VISIT, "reply": "يجب عليها المثول أمام المحكمة."}]},
        ("items", 0, "reply"),
        {("items",): [{**VISIT, "reply": "هل تقبل المثول أمام المحكمة؟"}]},
    ),
    Example(
        "Safe conduct and immunity stand in their fixed words",
        {("items",): [VISIT], ("assurances", "detail"): "We grant safe conduct for a week."},
        ("assurances", "detail"),
        {("items",): [{"kind": "evidence"}], ("assurances", "detail"): "We grant safe conduct for a week."},
    ),
)
