"""Prove what an installed program holds: all that it needs of our files, and of the packages what is used."""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import babel
import build_identity
import build_wheel
import licence_folder
import phonenumbers
import PySide6
import pytest
import shipped
import stdnum
from babel import localedata

from mlawriter.i18n.formats import Formats
from mlawriter.i18n.languages import LANGUAGES

PACKAGES = Path(babel.__file__).parent.parent
HERE = "win32" if sys.platform == "win32" else "linux"
LOCALES = shipped.cldr_locales(PACKAGES / "babel")
USED = [used.of_region(region).locale for used in LANGUAGES for region in ("", *used.regions)]


def files(package: str) -> list[str]:
    folder = PACKAGES / package
    return [path.relative_to(PACKAGES).as_posix() for path in folder.rglob("*") if path.is_file()]


def kept(package: str) -> set[str]:
    return {path for path in files(package) if shipped.stays(path, HERE, LOCALES)}


def written(locale: str) -> tuple[object, ...]:
    formats = Formats(locale)
    day = date(2027, 4, 6)
    return (
        formats.weekday_date(day),
        formats.month_year(day),
        formats.days_away(12),
        formats.city("Europe/Madrid"),
        formats.amount(Decimal("2318450.5"), "USD"),
        formats.currency_name("CHF"),
        formats.listed(["A", "B", "C"]),
        formats.usual_name("CH"),
        formats.language_name("fr"),
    )


def test_every_language_writes_the_same_with_the_locales_that_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = {locale: written(locale) for locale in USED}
    for name in LOCALES:
        (tmp_path / f"{name}.dat").symlink_to(PACKAGES / "babel" / "locale-data" / f"{name}.dat")
    monkeypatch.setattr(localedata, "_dirname", str(tmp_path))
    monkeypatch.setattr(localedata, "_cache", {})

    assert {locale: written(locale) for locale in USED} == expected
    assert not Path(localedata.resolve_locale_filename("de")).exists()


def test_locales_of_other_languages_do_not_stay() -> None:
    assert {"root", "en_001", "es_419", "zh_Hans", "sr_Latn_ME"} <= LOCALES
    assert "de" not in LOCALES
    assert len(LOCALES) < 75


def test_of_qt_the_modules_and_plugins_that_are_named_stay_and_are_there() -> None:
    qt = shipped.QT[HERE]
    names = {Path(path).name.split(".")[0].removeprefix("lib") for path in kept("PySide6")}

    assert {f"Qt{name}" for name in qt.modules} | {f"Qt6{name}" for name in qt.libraries} <= names
    assert {plugin.rpartition("/")[2] for plugin in qt.plugins} <= names
    assert {"qtbase_ar", "qtbase_pt_BR", "qtbase_zh_CN"} <= names
    assert not names & {"Qt6Network", "QtNetwork", "QtQml", "qgtk3", "qtbase_de", "designer", "uic"}


def test_what_no_machine_is_reached_by_stays_out() -> None:
    assert not shipped.module_stays("ssl")
    assert not shipped.module_stays("PySide6.QtNetwork")
    assert shipped.module_stays("PySide6.QtCore")
    assert shipped.module_stays("sslow")


def test_needless_parts_of_packages_stay_out() -> None:
    numbers = kept("phonenumbers")

    assert not any(path.startswith("phonenumbers/geodata/") for path in numbers)
    assert {"phonenumbers/__init__.py", "phonenumbers/data/region_KE.py"} <= numbers
    assert {path for path in kept("stdnum") if path.endswith(".dat")} == {
        "stdnum/iban.dat",
        "stdnum/imsi.dat",
    }
    assert "lxml/html/__init__.py" not in kept("lxml")


def test_modules_that_are_left_out_or_asked_for_by_name_are_there_to_be_named() -> None:
    own = {"phonenumbers": phonenumbers, "stdnum": stdnum, "PySide6": PySide6}
    for name in (*shipped.LEFT_OUT, *shipped.ASKED_FOR_BY_NAME):
        place = PACKAGES.joinpath(*name.split("."))
        if name.partition(".")[0] in own and "." in name:
            assert place.is_dir() or any(place.parent.glob(f"{place.name}.*")), name


def test_files_of_ours_are_those_that_a_wheel_must_hold_and_those_beside_the_code() -> None:
    data = shipped.data()

    made = {build_identity.PLACE, f"{build_wheel.CARRIED}/{licence_folder.FOLDER}/{licence_folder.INDEX}"}
    assert build_wheel.expected(shipped.ROOT) - made <= set(data)
    assert {"mlawriter/directory/directory.json", "mlawriter/training/samples/bank-records/en.mla"} <= set(
        data
    )
    assert not [place for place in data if place.endswith((".py", ".pyc", ".po"))]


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/translations/qtbase_fr.qm", True),
        ("PySide6/translations/qtbase_de.qm", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/designer.exe", False),
        ("PySide6/MSVCP140_1.dll", True),
        ("shiboken6/shiboken6.abi3.dll", True),
        ("babel/locale-data/sr_Cyrl_RS.dat", True),
        ("babel/locale-data/sr_Cyrl_XK.dat", False),
    ],
)
def test_a_windows_wheel_is_pruned_the_same(path: str, *, there: bool) -> None:
    assert shipped.stays(path, "win32", LOCALES) is there
