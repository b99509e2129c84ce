"""The command ``recbole-dpr data``: raw data to atomic files, with ``dataset_tools``' verbs."""

from recbole_dpr.dataset_tools.__main__ import main

__all__ = ["main"]
