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
    "prompts": "the wishes were others",
}
_MANIFEST = "_manifest.json"


class Output:
    """The parts and the manifest of one request.

    Args:
        folder: created if missing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work = folder / "_work"

    def open(self, request: dict) -> None:
        """Start a request, or resume the same request where it stopped.

        Args:
            request: everything that determines the content; can be written as JSON.

        Raises:
            UserError: the folder belongs to another request, or contains parts without a manifest.
        """
        begun = self._manifest()["request"] if (self.folder / _MANIFEST).is_file() else None
        if any(self.folder.glob("part-*.parquet")):
            self._refuse_another(begun, request)
        elif begun != request:  # nothing is lost, as there are no parts yet
            shutil.rmtree(self.work, ignore_errors=True)
            save_json(self.folder / _MANIFEST, {"request": request, "result": None})
        if self.result() is None:
            self.work.mkdir(exist_ok=True)
        for left in self.folder.glob(".writing-*"):  # left by a process that was killed
            left.unlink(missing_ok=True)

    def _refuse_another(self, begun: dict | None, request: dict) -> None:
        if begun is None:
            raise UserError(f"{self.folder}: has parts of another kind; give another --out")
        for key in sorted({*begun, *request}):
            if begun.get(key) != request.get(key):
                was = _OTHER.get(key, f"{key} was {begun.get(key)}, and is {request.get(key)} now")
                raise UserError(
                    f"{self.folder}: begun for another request ({was}); give another --out, or "
                    "remove that folder"
                )

    def part_size(self, wanted: int) -> int:
        """Return the number of users per part: that of existing parts, or else ``wanted``."""
        manifest = self._manifest()
        if any(self.folder.glob("part-*.parquet")):
            return manifest.get("part_size", manifest["request"]["users_a_part"])
        save_json(self.folder / _MANIFEST, manifest | {"part_size": wanted})
        return wanted

    def result(self) -> dict | None:
        """Return the result if the batch is finished and all parts still exist, or else None."""
        result = self._manifest()["result"]
        return result if result and not self.missing(result["parts"]) else None

    def _manifest(self) -> dict:
        content = load_json(self.folder / _MANIFEST)
        if not isinstance(content.get("request"), dict) or "result" not in content:
            raise UserError(
                f"{self.folder / _MANIFEST}: no manifest of a batch; give another --out"
            )
        return content

    def part(self, number: int) -> Path:
        """Return the path of a part's file."""
        return self.folder / f"part-{number:05d}.parquet"

    def missing(self, parts: int) -> list[int]:
        """Return the numbers of the parts that are not written yet."""
        return [number for number in range(parts) if not self.part(number).is_file()]

    def write(self, number: int, tables: Iterable[pa.Table]) -> None:
        """Write a part atomically, in row groups of about :data:`ROW_GROUP` rows."""
        with replacing(self.part(number)) as temporary:
            with pa.parquet.ParquetWriter(temporary, COLUMNS) as writer:
                held: list[pa.Table] = []
                for table in tables:
                    held.append(table)
                    if sum(map(len, held)) >= ROW_GROUP:
                        writer.write_table(pa.concat_tables(held))
                        held = []
                if held:
                    writer.write_table(pa.concat_tables(held))
            _settle(temporary)

    def finish(self, users: int, parts: int) -> dict:
        """Write the result to the manifest and return it; remove the temporary files."""
        rows = sum(pa.parquet.read_metadata(self.part(number)).num_rows for number in range(parts))
        result = {"users": users, "rows": rows, "parts": parts}
        save_json(self.folder / _MANIFEST, self._manifest() | {"result": result})
        shutil.rmtree(self.work, ignore_errors=True)
        return result


def _settle(path: Path) -> None:
    """Flush a file to disk, as a part that exists is never written again."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
