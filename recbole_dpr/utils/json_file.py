"""JSON in a file."""

import json
from pathlib import Path

from recbole_dpr.utils.errors import UserError, one_line
from recbole_dpr.utils.replacing import replacing


def save_json(path: Path, content: dict) -> None:
    """Write JSON, under a temporary name first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(content, indent=1, ensure_ascii=False), "utf-8")


def load_json(path: Path) -> dict:
    """Read what :func:`save_json` wrote.

    Raises:
        UserError: it is not there, or no JSON object.
    """
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(f"{path}: cannot be read ({one_line(error)})") from error
    if not isinstance(content, dict):
        raise UserError(f"{path}: cannot be read (expected a JSON object)")
    return content
