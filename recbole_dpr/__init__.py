"""Steer any RecBole sequential recommender with plain language (DPR)."""

from pathlib import Path

__version__ = "0.1.0"

# Installed, `properties` and `dataset_tools` lie in the package; in a checkout they lie beside it.
_here = Path(__file__).resolve().parent
if not (_here / "properties").is_dir():
    __path__.append(str(_here.parent))
