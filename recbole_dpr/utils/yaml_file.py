"""YAML files, and the place of the shipped ones."""

import os
from collections.abc import Sequence
from pathlib import Path

import yaml

from recbole_dpr.utils.errors import UserError, one_line

# Config files: a list, or a single file.
Files = str | os.PathLike[str] | Sequence[str | os.PathLike[str]] | None


def properties_dir() -> Path:
    """Return the folder of the default values, in the installed package or in the checkout."""
    import recbole_dpr

    return next(
        Path(p) / "properties" for p in recbole_dpr.__path__ if (Path(p) / "properties").is_dir()
    )


def listed_files(files: Files) -> list[str]:
    """Return config files as a list of paths."""
    if isinstance(files, (str, os.PathLike)):
        files = [files]
    return [os.fspath(file) for file in files or ()]


def read_yaml(file: Path, loader: type) -> dict:
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)
    except OSError as error:
        raise UserError(f"{file}: cannot be read ({error.strerror}); check config_files") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{file}: not UTF-8 ({error.reason}); save it as UTF-8") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{file}:{mark.line + 1}" if mark else f"{file}"
        reason = getattr(error, "problem", None) or one_line(error)
        raise UserError(f"{where}: not YAML ({reason})") from error
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise UserError(f"{file}:1: expected lines of `key: value`")
    for key in content:
        if not isinstance(key, str):
            raise UserError(f"{file}: key {key!r} is not text; write the name of a parameter")
    return content
