"""JSON files."""

import json
from pathlib import Path

from recbole_dpr.utils.errors import UserError, one_line
from recbole_dpr.utils.replacing import replacing


def save_json(path: Path, content: dict) -> None:
    """Write JSON, first under a temporary name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(content, indent=1, ensure_ascii=False), "utf-8")


def load_json(path: Path) -> dict:
    """Read a file of :func:`save_json`.

    Raises:
        UserError: the file does not exist, or is not a JSON object.
    """
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(f"{path}: cannot be read ({one_line(error)})") from error
    if not isinstance(content, dict):
        raise UserError(f"{path}: cannot be read (expected a JSON object)")
    return content
