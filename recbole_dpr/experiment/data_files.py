"""Digests of a data set's files, to recognise a run on other data of the same name."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

# Key prefix in a run's record: "file ml-1m.inter" -> the digest of the file's content.
FILE = "file "


def data_record(folder: Path, dataset: str) -> dict[str, str]:
    """Return a digest of each atomic file of a data set; empty if the data set is not there yet."""
    files = sorted(folder.glob(f"{dataset}.*"))
    return {f"{FILE}{file.name}": _digest_of(file) for file in files if file.is_file()}


def without_unknown(before: Mapping[str, Any], now: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return ``now``, without the files if ``before`` has none (planned before the download)."""
    if any(key.startswith(FILE) for key in before):
        return now
    return {key: value for key, value in now.items() if not key.startswith(FILE)}


def _digest_of(file: Path) -> str:
    known = file.stat()
    return _digest(file, known.st_size, known.st_mtime_ns)


@lru_cache(256)  # every run of an experiment reads the same files
def _digest(file: Path, _size: int, _changed: int) -> str:
    digest = hashlib.sha256()
    with open(file, "rb") as content:
        while part := content.read(2**20):
            digest.update(part)
    return digest.hexdigest()[:16]
