"""Steer any RecBole sequential recommender with plain language (DPR)."""

from pathlib import Path

__version__ = "0.1.0"

# `properties` and `dataset_tools` are inside the installed package, but beside it in a checkout.
_here = Path(__file__).resolve().parent
if not (_here / "properties").is_dir():
    __path__.append(str(_here.parent))
