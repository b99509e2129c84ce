"""The output folder of a batch.

::

    part-00000.parquet    the lists of some thousand users, see :data:`COLUMNS`
    _manifest.json        the request, and the result once all parts are written
    _work                 sorted inputs and vectors of prompts, removed at the end

Readers of Parquet folders ignore names that start with an underscore.
"""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.replacing import replacing

# One row per recommended item. A user's rows are together, sorted by rank.
COLUMNS = pa.schema(
    [
        pa.field("user_id", pa.string(), nullable=False),
        pa.field("rank", pa.int32(), nullable=False),  # from 1
        pa.field("item_id", pa.string(), nullable=False),
        pa.field("title", pa.string(), nullable=False),  # the item's id where it has no title
        pa.field("score", pa.float32(), nullable=False),  # with the prompts
        pa.field("rank_before", pa.int32(), nullable=False),  # without them, from 1
    ]
)
ROW_GROUP = 65_536  # rows that a writer holds in memory

# Key of a request whose value is a digest -> the message if that digest differs.
_OTHER = {
    "checkpoint": "the run was another, or has changed since",
    "histories": "the histories were others",
    "prompts": "the prompts were others",
}


class Output:
    """The parts and the manifest of one request.

    Args:
        folder: created if missing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.work = folder, folder / "_work"
        self._file = folder / "_manifest.json"
        self._manifest: dict = {"request": {}, "result": None}

    def open(self, request: dict) -> dict | None:
        """Start a request, or resume the same request where it stopped.

        Args:
            request: everything that determines the content; can be written as JSON.

        Returns:
            The result if the batch is finished and all parts still exist, or else None.

        Raises:
            UserError: the folder belongs to another request, or contains parts without a manifest.
        """
        if self._file.is_file():
            self._manifest = load_json(self._file)
            known = {"request", "result"} <= self._manifest.keys()
            if not known or not isinstance(self._manifest["request"], dict):
                raise UserError(f"{self._file}: no manifest of a batch; give another --out")
        if self._manifest["request"] != request:
            self._check_empty(self._manifest["request"], request)
            shutil.rmtree(self.work, ignore_errors=True)
            self._save(request=request, result=None)
        for left in self.folder.glob(".writing-*"):  # left by a process that was killed
            left.unlink(missing_ok=True)
        result = self._manifest["result"]
        if result and not self.missing(result["parts"]):
            return result
        self.work.mkdir(exist_ok=True)
        return None

    def _check_empty(self, begun: dict, request: dict) -> None:
        """Check that no part of another request would be lost."""
        if not self._has_parts():
            return
        if not begun:
            raise UserError(f"{self.folder}: has parts of another kind; give another --out")
        key = min(key for key in {*begun, *request} if begun.get(key) != request.get(key))
        was = _OTHER.get(key, f"{key} was {begun.get(key)}, and is {request.get(key)} now")
        raise UserError(
            f"{self.folder}: begun for another request ({was}); give another --out, or remove that "
            "folder"
        )

    def _has_parts(self) -> bool:
        return any(self.folder.glob("part-*.parquet"))

    def _save(self, **content: Any) -> None:
        self._manifest |= content
        save_json(self._file, self._manifest)

    def part_size(self, wanted: int) -> int:
        """Return the number of users per part: that of existing parts, or else ``wanted``."""
        if not self._has_parts() or "part_size" not in self._manifest:
            self._save(part_size=wanted)
        return self._manifest["part_size"]

    def _part(self, number: int) -> Path:
        return self.folder / f"part-{number:05d}.parquet"

    def missing(self, parts: int) -> list[int]:
        """Return the numbers of the parts that are not written yet."""
        return [number for number in range(parts) if not self._part(number).is_file()]

    def write(self, number: int, tables: Iterable[pa.Table]) -> None:
        """Write a part atomically, in row groups of about :data:`ROW_GROUP` rows."""
        with replacing(self._part(number)) as temporary:
            with pa.parquet.ParquetWriter(temporary, COLUMNS) as writer:
                held = COLUMNS.empty_table()
                for table in tables:
                    held = pa.concat_tables([held, table])
                    if len(held) >= ROW_GROUP:
                        writer.write_table(held)
                        held = COLUMNS.empty_table()
                if len(held):
                    writer.write_table(held)
            with open(temporary, "rb") as file:  # a part that exists is never written again
                os.fsync(file.fileno())

    def finish(self, users: int, parts: int) -> dict:
        """Write the result to the manifest and return it; remove the temporary files."""
        rows = sum(pa.parquet.read_metadata(self._part(part)).num_rows for part in range(parts))
        result = {"users": users, "rows": rows, "parts": parts}
        self._save(result=result)
        shutil.rmtree(self.work, ignore_errors=True)
        return result
