"""JSON schemas of answers, for servers that can hold a model to one (structured output).

They keep to what most servers know: every key is required and no other allowed, and lists have a
length. What a text must be like is for the reader of the answer to check.
"""

from collections.abc import Mapping, Sequence

Schema = dict[str, object]

TEXT: Schema = {"type": "string"}


def one_of(values: Sequence[str] | Sequence[int]) -> Schema:
    """Return the schema of one of some texts, or of some whole numbers."""
    kind = "string" if isinstance(values[0], str) else "integer"
    return {"type": kind, "enum": list(values)}


def list_of(item: Schema, count: int | None = None) -> Schema:
    """Return the schema of a list of ``count`` items, or of one item and more."""
    length = {"minItems": 1} if count is None else {"minItems": count, "maxItems": count}
    return {"type": "array", "items": item, **length}


def record(keys: Mapping[str, Schema]) -> Schema:
    """Return the schema of an object that has these keys, in this order."""
    return {
        "type": "object",
        "properties": dict(keys),
        "required": list(keys),
        "additionalProperties": False,
    }
