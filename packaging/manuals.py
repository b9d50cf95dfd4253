"""Write the manuals: `python packaging/manuals.py FOLDER [TAG...]` photographs the window and writes the Word documents.

The pictures lie in templates/manual/pictures, from where the program itself takes them; the same pictures give the same
bytes. Without a language it makes all four.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))


def main(folder: Path, tags: list[str]) -> int:
    """Take the pictures, write the documents, and return the exit code."""
    from mlawriter.help.keyboard import KEYS
    from mlawriter.help.manual import BOOKS, LANGUAGES, file_name, manual, pictures_of
    from mlawriter.render.word import write
    from mlawriter.training.samples import samples

    unknown = [tag for tag in tags if tag not in LANGUAGES]
    if unknown:
        print(
            f"There is no manual in {', '.join(unknown)}; there are {', '.join(LANGUAGES)}.", file=sys.stderr
        )
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    for tag in tags or LANGUAGES:
        # A process of its own for each: how sharp a window is painted is settled when Qt begins.
        order = [sys.executable, str(HERE / "manual_screens.py"), str(pictures_of(tag)), tag]
        subprocess.run(order, check=True, timeout=600)
        for book in BOOKS:
            path = folder / file_name(tag, book)
            path.write_bytes(write(manual(tag, KEYS, len(samples()), book)))
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
