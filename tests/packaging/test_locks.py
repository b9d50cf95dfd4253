"""Prove what the check of the lock files sees."""

from __future__ import annotations

import locks

PROJECT = """
[project]
dependencies = ["Babel>=2", "PySide6_Essentials>=6.9; python_version < '3.14'"]
[project.optional-dependencies]
dev = ["pytest"]
package = ["pyinstaller"]
"""
RUNTIME = r"""
babel==2.18.0 \
    --hash=sha256:aa
pyside6-essentials==6.9.3 ; python_version < '3.14' \
    --hash=sha256:bb
"""
DEVELOPMENT, PACKAGE = locks.EXTRAS
TEXTS = {
    locks.RUNTIME: RUNTIME,
    DEVELOPMENT: RUNTIME + "pytest==9.2.0 \\\n    --hash=sha256:cc\n",
    PACKAGE: RUNTIME + "pyinstaller==6.22.3 \\\n    --hash=sha256:dd\n",
    locks.WINDOWS: RUNTIME.replace(" ; python_version < '3.14'", ""),
}


def test_locks_that_hold_all_have_no_problem() -> None:
    assert list(locks.problems(PROJECT, TEXTS)) == []


def test_address_is_a_problem() -> None:
    runtime = "--index-url " + "https" + "://index.example/simple\n" + RUNTIME

    found = locks.problems(PROJECT, {**TEXTS, locks.RUNTIME: runtime})

    assert [sentence.split(" ")[0] for sentence in found] == [locks.RUNTIME]


def test_dependency_that_is_not_locked_is_a_problem() -> None:
    problems = list(locks.problems(PROJECT.replace("pytest", "ruff"), TEXTS))

    assert problems == [f"{DEVELOPMENT} lacks ruff, which pyproject.toml asks for."]


def test_development_lock_with_another_version_of_the_program_s_package_is_a_problem() -> None:
    development = TEXTS[DEVELOPMENT].replace("babel==2.18.0", "babel==2.17.0")

    assert list(locks.problems(PROJECT, {**TEXTS, DEVELOPMENT: development})) == [
        f"{DEVELOPMENT} does not hold babel 2.18.0 of {locks.RUNTIME}."
    ]


def test_names_are_compared_as_indexes_spell_them() -> None:
    assert locks.normal("Ruamel.Yaml_Clib[all]>=1; python_version > '3'") == "ruamel-yaml-clib"


def test_lock_is_made_for_every_platform_with_hashes_and_without_address() -> None:
    order = locks.order(DEVELOPMENT, ["--upgrade"])

    assert {"--universal", "--generate-hashes", "--no-emit-index-url", "--upgrade"} <= set(order)
    assert order[order.index("--extra") + 1] == "dev"
    assert "--extra" not in locks.order(locks.RUNTIME, [])


def test_lock_for_windows_may_hold_no_condition_and_no_other_version() -> None:
    windows = RUNTIME.replace("babel==2.18.0", "babel==2.17.0")

    found = list(locks.problems(PROJECT, {**TEXTS, locks.WINDOWS: windows}))

    assert found == [
        f"{locks.WINDOWS} holds babel 2.17.0, which {locks.RUNTIME} does not.",
        f"{locks.WINDOWS} holds pyside6-essentials under a condition, which Windows is not there to answer.",
    ]


def test_lock_for_windows_is_made_for_it_within_the_versions_of_the_program() -> None:
    order = locks.order(locks.WINDOWS, [])

    assert "--universal" not in order
    assert order[order.index("--python-platform") + 1] == "x86_64-pc-windows-msvc"
    assert order[order.index("--constraint") + 1] == locks.RUNTIME
