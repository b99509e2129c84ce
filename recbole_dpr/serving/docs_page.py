"""The page at ``/docs``: OpenAPI's description of the server as plain HTML, without any script."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

Schema = dict[str, Any]  # a part of the description

_REF = "#/components/schemas/"
_LIMITS = {
    "minimum": "at least {:.9g}",
    "maximum": "at most {:.9g}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} entries",
    "maxItems": "at most {} entries",
}
_PAGE = """<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>{title}</title>
  <link rel="icon" href="page/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="page/style.css">
</head>
<body class="docs">
<header>
  <h1>{title}</h1>
  <p>{about} For programs: <a href="openapi.json">openapi.json</a></p>
</header>
{sections}
</body>
</html>
"""


def docs_page(described: Schema) -> str:
    """Return the page for a description in OpenAPI's form. Its links are relative."""
    known = described["info"]
    sections = [
        _section(f"{method.upper()} {path}", "", _operation(operation))
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    ]
    for name, schema in described.get("components", {}).get("schemas", {}).items():
        sections.append(_section(name, f"schema-{name}", _schema(schema)))
    return _PAGE.format(
        title=escape(f"{known['title']} {known['version']}"),
        about=escape(known["description"]),
        sections="\n".join(sections),
    )


def _section(heading: str, anchor: str, parts: Iterator[str]) -> str:
    own = f' id="{escape(anchor)}"' if anchor else ""
    return f'<section class="panel"{own}><h2>{escape(heading)}</h2>{"".join(parts)}</section>'


def _operation(operation: Schema) -> Iterator[str]:
    yield f"<p>{escape(operation.get('summary', ''))}</p>"
    if "security" in operation:
        yield "<p>With the header Authorization: Bearer TOKEN.</p>"
    if asked := operation.get("parameters"):
        yield _table("Query", [_row(e["name"], e["schema"], e["required"]) for e in asked])
    if "requestBody" in operation:
        yield f"<p>Body: {_content(operation['requestBody'])}</p>"
    answers = [
        f"<th>{status}</th><td>{_content(answer)}</td><td>{escape(answer['description'])}</td>"
        for status, answer in operation["responses"].items()
    ]
    yield _table("Answer", answers)


def _content(body: Schema) -> str:
    """Return the types of a body, of a request or an answer."""
    found = body.get("content", {}).items()
    return ", ".join(f"{escape(kind)}: {_type(own.get('schema', {}))}" for kind, own in found)


def _schema(schema: Schema) -> Iterator[str]:
    yield f"<p>{escape(schema.get('description', ''))}</p>"
    needed = schema.get("required", [])
    fields = schema.get("properties", {}).items()
    yield _table("Fields", [_row(name, own, name in needed) for name, own in fields])
    if "example" in schema:
        yield f"<pre>{escape(json.dumps(schema['example'], indent=2))}</pre>"


def _row(name: str, schema: Schema, needed: bool) -> str:
    told = ["needed"] if needed else []
    told += [form.format(schema[own]) for own, form in _LIMITS.items() if own in schema]
    told += [f"default {json.dumps(schema['default'])}"] if "default" in schema else []
    told += [schema["description"]] if "description" in schema else []
    what = escape("; ".join(told))
    return f"<th>{escape(name)}</th><td>{_type(schema)}</td><td>{what}</td>"


def _table(caption: str, rows: list[str]) -> str:
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table><caption>{caption}</caption>{body}</table>"


def _type(schema: Schema) -> str:
    """Return a type in words, in HTML; types with a name are links."""
    if "$ref" in schema:
        name = escape(schema["$ref"].removeprefix(_REF))
        return f'<a href="#schema-{name}">{name}</a>'
    if "anyOf" in schema:
        return " or ".join(map(_type, schema["anyOf"]))
    if "enum" in schema:
        return " or ".join(escape(json.dumps(value)) for value in schema["enum"])
    kind = schema.get("type", "anything")
    if kind == "array":
        return f"list of {_type(schema.get('items', {}))}"
    if isinstance(values := schema.get("additionalProperties"), dict):
        return f"mapping to {_type(values)}"
    return escape(str(kind))
