"""The command: raw data to atomic files; its verbs are those of ``dataset_tools``."""

from recbole_dpr.dataset_tools.__main__ import main

__all__ = ["main"]
