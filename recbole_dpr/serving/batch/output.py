"""The folder that a batch writes.

::

    part-00000.parquet    of some thousand users each, see :data:`COLUMNS`
    _manifest.json        what was asked; what came of it once all parts are there
    _work                 sorted inputs and vectors of wishes, until then

Readers of Parquet folders leave names with an underscore alone.
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

# A row for each recommended item, the users one after the other, each one's rows by rank.
COLUMNS = pa.schema(
    [
        pa.field("user_id", pa.string(), nullable=False),
        pa.field("rank", pa.int32(), nullable=False),  # from 1
        pa.field("item_id", pa.string(), nullable=False),
        pa.field("title", pa.string(), nullable=False),  # the item's id where it has no title
        pa.field("score", pa.float32(), nullable=False),  # with the wishes
        pa.field("rank_before", pa.int32(), nullable=False),  # without them, from 1
    ]
)
ROW_GROUP = 65_536  # rows; what a writer holds in memory

# Of what a request tells by a digest, in words, that it was another.
_OTHER = {
    "checkpoint": "the run was another, or has changed since",
    "histories": "the histories were others",
    "prompts": "the wishes were others",
}
_MANIFEST = "_manifest.json"


class Output:
    """Parts and manifest of one request.

    Args:
        folder: made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work = folder / "_work"

    def open(self, request: dict) -> None:
        """Begin, or go on where the same request was left.

        Args:
            request: JSON-able, what decides the content.

        Raises:
            UserError: the folder belongs to another request, or has parts of an unknown one.
        """
        begun = self._manifest()["request"] if (self.folder / _MANIFEST).is_file() else None
        if any(self.folder.glob("part-*.parquet")):
            self._refuse_another(begun, request)
        elif begun != request:  # nothing of it is lost
            shutil.rmtree(self.work, ignore_errors=True)
            save_json(self.folder / _MANIFEST, {"request": request, "result": None})
        if self.result() is None:
            self.work.mkdir(exist_ok=True)
        for left in self.folder.glob(".writing-*"):  # of a process that was killed
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
        """Users in a part: as the parts that are there were made, else as it is wanted."""
        manifest = self._manifest()
        if any(self.folder.glob("part-*.parquet")):
            return manifest.get("part_size", manifest["request"]["users_a_part"])
        save_json(self.folder / _MANIFEST, manifest | {"part_size": wanted})
        return wanted

    def result(self) -> dict | None:
        """What came of it, if all is done and still there."""
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
        """The file of a part."""
        return self.folder / f"part-{number:05d}.parquet"

    def missing(self, parts: int) -> list[int]:
        """Numbers of the parts that are still to be written."""
        return [number for number in range(parts) if not self.part(number).is_file()]

    def write(self, number: int, tables: Iterable[pa.Table]) -> None:
        """Write a part whole or not at all, in row groups of some :data:`ROW_GROUP` rows."""
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
        """Note what came of it, and remove what was needed on the way."""
        rows = sum(pa.parquet.read_metadata(self.part(number)).num_rows for number in range(parts))
        result = {"users": users, "rows": rows, "parts": parts}
        save_json(self.folder / _MANIFEST, self._manifest() | {"result": result})
        shutil.rmtree(self.work, ignore_errors=True)
        return result


def _settle(path: Path) -> None:
    """See a file onto the disk: a part that is there is not made again."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
