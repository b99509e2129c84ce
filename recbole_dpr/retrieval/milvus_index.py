"""Retrieval with Milvus: index and filters by item fields run on a server or a cluster.

The vectors in Milvus have one more dimension, ``[e_v ; sqrt(M^2 - |e_v|^2)]`` with M the largest
norm. Queries are ``[q ; 0]``. The inner products do not change, but all items have the same length
M. Indexes for inner products have the best recall if lengths are alike.
"""

import hashlib
import json
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch import Tensor

from recbole_dpr.retrieval.groups import GroupedRetriever
from recbole_dpr.retrieval.item_filter import LISTS, ItemFilter, holds_lists
from recbole_dpr.retrieval.retriever import enough, without
from recbole_dpr.utils.errors import UserError, one_line

_KEY, _VECTOR = "id", "vector"
_LIMIT = 16_384  # limit of Milvus: rows of an answer
_IDS = 10_000  # ids in one filter expression
_INSERTED = 5_000  # items sent at a time; Milvus takes messages of 64 MB
# Limits of Milvus: bytes of a text, texts in a list.
_MOST = {"max_length": 65_535, "max_capacity": 4_096}


class MilvusRetriever(GroupedRetriever):
    """Stores the items in a collection of Milvus, and searches there.

    The collection's name contains a digest of its content. So a changed table gets a new
    collection, and an existing collection is reused. Old collections stay until they are dropped in
    Milvus.

    A filter made from a condition on ``fields`` is sent as an expression over these fields. Any
    other filter is sent as lists of ids, at most ten thousand ids per search.

    Args:
        item_table, lists, probes: see :class:`GroupedRetriever`. With one list the index is
            Milvus' FLAT, which is exact; with more it is IVF_FLAT.
        uri: a server, ``http://host:19530``, or a file for milvus-lite, ``items.db``.
        token: ``user:password``, if the server requires it.
        collection: prefix of the collection's name.
        fields: the item fields that conditions may use: one row per item, the padding item first.
            Values are numbers, texts, or lists of texts. See :func:`.item_filter`.

    Attributes:
        exhaustive_queries (int): number of queries that were searched in all groups.

    Raises:
        UserError: the server does not answer, or Milvus cannot store the fields.
        ImportError: pymilvus or milvus-lite is not installed.
    """

    def __init__(
        self,
        item_table: Tensor,
        uri: str = "",
        token: str = "",
        collection: str = "recbole_dpr",
        fields: pd.DataFrame | None = None,
        lists: int | None = None,
        probes: int | None = None,
    ) -> None:
        super().__init__(item_table, lists, probes)
        if not uri:
            raise UserError("uri: missing; give a file or a server, http://host:19530")
        self.exhaustive_queries = 0
        self._uri = uri
        fields = pd.DataFrame(index=range(self.n_items)) if fields is None else fields
        if len(fields) != self.n_items:
            raise UserError(
                f"fields: a row for each of {self.n_items} items expected, not {len(fields)}"
            )
        columns = {str(name): _Column(fields[name]) for name in fields}
        self._holds_lists = {name: column.lists for name, column in columns.items()}
        vectors = _of_one_length(item_table.detach().float().cpu())
        self.collection = f"{collection}_{_fingerprint(vectors, fields, self.lists)}"
        import pymilvus

        if "://" not in uri:
            import milvus_lite  # noqa: F401
        with self._telling("cannot be reached"), _opening(uri):
            self._client = pymilvus.MilvusClient(uri, token=token)
        with self._telling(f"collection {self.collection} cannot be made"):
            self._prepare(vectors, columns, pymilvus.DataType)

    def close(self) -> None:
        """Close the connection; milvus-lite releases its file."""
        self._client.close()

    def _everywhere(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter
    ) -> tuple[Tensor, Tensor]:
        items, scores = self._near(queries, enough(k, exclude, allowed), allowed, self.lists)
        return without(items, scores, exclude, k)

    def _near(
        self, queries: Tensor, count: int, allowed: ItemFilter, probes: int
    ) -> tuple[Tensor, Tensor]:
        if count > _LIMIT:
            raise UserError(f"k and exclusions: {count:,} items; Milvus answers at most {_LIMIT:,}")
        if probes == self.lists:
            self.exhaustive_queries += len(queries)
        vectors = torch.nn.functional.pad(queries.detach().float(), (0, 1)).cpu().numpy()
        found = []
        for expression in self._expressions(allowed):
            with self._telling("the search failed"):
                answer = self._client.search(
                    self.collection,
                    data=list(vectors),
                    anns_field=_VECTOR,
                    limit=count,
                    filter=expression,
                    output_fields=[_KEY],
                    search_params={"metric_type": "IP", "params": {"nprobe": probes}},
                )
            hits = [[(hit[_KEY], hit["distance"]) for hit in row] for row in answer]
            hits = [row + [(0, 0.0)] * (count - len(row)) for row in hits]
            # 64-bit floats hold both the scores and ids beyond 2^24.
            found.append(torch.tensor(hits, dtype=torch.float64))
        both = torch.cat(found, 1).to(queries.device)
        return both[..., 0].long(), both[..., 1].float()

    def _expressions(self, allowed: ItemFilter) -> Iterator[str]:
        """Yield Milvus filter expressions, usually one; their answers are merged."""
        if allowed.condition is not None and set(allowed.condition) <= set(self._holds_lists):
            yield " and ".join(self._clause(*each) for each in allowed.condition.items())
        elif self.n_items - 1 - allowed.count <= _IDS:
            refused = torch.nonzero(~allowed.mask).squeeze(1)[1:].tolist()
            yield f"{_KEY} not in {refused}" if refused else ""
        else:
            for ids in allowed.ids.split(_IDS):
                yield f"{_KEY} in {ids.tolist()}"

    def _clause(self, name: str, values: Sequence[Any]) -> str:
        """Return the Milvus expression that matches items with one of the values."""
        given = [value for value in values if not pd.isna(value)]
        plain = [value.item() if isinstance(value, np.generic) else value for value in given]
        told = json.dumps(plain, ensure_ascii=False)
        form = "array_contains_any({}, {})" if self._holds_lists[name] else "{} in {}"
        return form.format(name, told)

    def _prepare(self, vectors: Tensor, columns: dict[str, "_Column"], types: Any) -> None:
        """Create what is missing. After a process was killed, any part may be missing."""
        client = self._client
        if not client.has_collection(self.collection):
            schema = client.create_schema(auto_id=False, enable_dynamic_field=False)
            schema.add_field(_KEY, types.INT64, is_primary=True)
            schema.add_field(_VECTOR, types.FLOAT_VECTOR, dim=vectors.shape[1])
            for name, column in columns.items():
                schema.add_field(name, **column.definition(types))
            client.create_collection(self.collection, schema=schema, consistency_level="Strong")
        if client.get_collection_stats(self.collection)["row_count"] < self.n_items - 1:
            self._fill(vectors, columns)
        if not client.list_indexes(self.collection, field_name=_VECTOR):
            index = client.prepare_index_params()
            index.add_index(
                _VECTOR,
                index_type="FLAT" if self.lists == 1 else "IVF_FLAT",
                metric_type="IP",
                # Nested, as pymilvus flattens the outer dict, and milvus-lite reads the inner one.
                params={} if self.lists == 1 else {"params": {"nlist": self.lists}},
            )
            client.create_index(self.collection, index)
        client.load_collection(self.collection)

    def _fill(self, vectors: Tensor, columns: dict[str, "_Column"]) -> None:
        # An earlier or parallel process writes the same rows, so upserting them again is safe.
        for start in self._starts(_INSERTED):
            rows = [
                {_KEY: item, _VECTOR: vectors[item].numpy()}
                | {name: column.cells[item] for name, column in columns.items()}
                for item in range(start, min(start + _INSERTED, self.n_items))
            ]
            self._client.upsert(self.collection, rows)
        self._client.flush(self.collection)

    @contextmanager
    def _telling(self, what: str) -> Iterator[None]:
        """Context manager that turns Milvus' errors into one line that names the server."""
        from pymilvus.exceptions import MilvusException

        try:
            yield
        except (MilvusException, OSError) as error:
            raise UserError(f"milvus at {self._uri}: {what} ({one_line(error)})") from error


@contextmanager
def _opening(uri: str) -> Iterator[None]:
    """Context manager that tells why milvus-lite cannot open a file; it only logs the reason."""
    reasons: list[BaseException] = []

    def keep(record: logging.LogRecord) -> bool:
        reason = record.exc_info[1] if record.exc_info else None
        reasons.extend([reason] if reason else [])
        return reason is None

    log = logging.getLogger("milvus_lite.server_manager")
    log.addFilter(keep)
    try:
        yield
    except Exception as error:
        if not reasons:
            raise
        why = one_line(reasons[0])
        if "lock" in type(reasons[0]).__name__.lower():
            why = "locked by another process, which milvus-lite lets open it alone"
        line = f"milvus at {uri}: cannot be opened ({why}); give another file, or a server"
        raise UserError(line) from error
    finally:
        log.removeFilter(keep)


class _Column:
    """A field of the items as a column of Milvus; ``cells`` are Python values, None if missing.

    Raises:
        UserError: Milvus does not accept the name or the values.
    """

    def __init__(self, column: pd.Series) -> None:
        name = str(column.name)
        if not name.isidentifier() or not name.isascii() or name in (_KEY, _VECTOR):
            raise UserError(
                f"fields: {name!r}: Milvus takes names of letters, digits and _, but for "
                f"{_KEY} and {_VECTOR}; rename it"
            )
        kinds = {"b": "BOOL", "i": "INT64", "u": "INT64", "f": "DOUBLE"}
        self._kind, self._size = kinds.get(column.dtype.kind, "VARCHAR"), {}
        self.lists, cells = holds_lists(column), column.tolist()
        self.cells: list[Any]
        if self.lists:
            self.cells = [list(cell) if isinstance(cell, LISTS) else [] for cell in cells]
            self._size["max_capacity"] = max(map(len, self.cells))
        else:
            self.cells = [None if pd.isna(cell) else cell for cell in cells]
        if self._kind == "VARCHAR":
            texts = (column.explode() if self.lists else column).dropna()
            if not all(isinstance(text, str) for text in texts):
                raise UserError(f"fields: {name}: numbers, texts, or lists of texts expected")
            self._size["max_length"] = max((len(text.encode()) for text in texts), default=1)
        for limit, most in self._size.items():
            if most > _MOST[limit]:
                raise UserError(f"fields: {name}: Milvus' {limit} is {_MOST[limit]:,}, not {most}")

    def definition(self, types: Any) -> dict[str, Any]:
        """Return the arguments of ``add_field``, except the name."""
        kind = getattr(types, self._kind)
        if self.lists:
            return {"datatype": types.ARRAY, "element_type": kind} | self._size
        return {"datatype": kind, "nullable": True} | self._size


def _of_one_length(table: Tensor) -> Tensor:
    """Extend float [n, d] to float [n, d + 1], so that every row has the largest row's length."""
    square = table.square().sum(1, keepdim=True)
    return torch.cat([table, (square.max() - square).clamp(min=0).sqrt()], 1)


def _fingerprint(vectors: Tensor, fields: pd.DataFrame, lists: int) -> str:
    """Return a digest of everything in a collection: twelve hexadecimal digits."""
    digest = hashlib.blake2b(vectors.contiguous().numpy().tobytes(), digest_size=6)
    digest.update(f"{lists} {list(fields.dtypes)}".encode())
    for name in fields:
        digest.update(repr([name, fields[name].tolist()]).encode())
    return digest.hexdigest()
