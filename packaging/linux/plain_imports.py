"""Let Python find modules in the folder as it does everywhere: PyInstaller's finder looks for an archive that is empty here."""

import sys

sys.path_hooks[:] = [hook for hook in sys.path_hooks if "Pyi" not in hook.__qualname__]
sys.path_importer_cache.clear()
