"""RecBole's ``.hyper`` files: which values of which parameters a search may take.

A line is ``name type values``, as in RecBole's ``run_hyper.py``: ``tau choice [0.5,1.0]``,
``prompt_dropout uniform 0.1,0.7``, ``epochs quniform 10,100,10``, ``learning_rate loguniform -8,0``
(the natural logarithms of both ends). Unlike in RecBole, values are read and not executed, and a
line that begins with ``#`` is a comment.
"""

import ast
from dataclasses import dataclass
from math import exp, inf
from pathlib import Path
from typing import Any

from recbole_dpr.utils.errors import UserError, did_you_mean
from recbole_dpr.utils.yaml_file import properties_dir

# Type -> how many numbers it takes; a choice takes a list.
_TYPES = {"choice": 0, "uniform": 2, "quniform": 3, "loguniform": 2}


@dataclass(frozen=True)
class Parameter:
    """A line of the file.

    Attributes:
        where: file and line, for messages.
        values: of a choice; else the two ends, and the step of ``quniform``.
    """

    name: str
    kind: str
    values: list[Any]
    where: str

    @property
    def space(self) -> list[Any]:
        """What RecBole's ``HyperTuning`` draws from; of a choice, the places of its values."""
        return list(range(len(self.values))) if self.kind == "choice" else self.values

    def value(self, drawn: Any) -> Any:
        """Return what a run gets for a draw; whole steps of ``quniform`` make whole numbers."""
        if self.kind == "choice":
            return self.values[drawn]
        whole = self.kind == "quniform" and float(self.values[2]).is_integer()
        return int(drawn) if whole else float(drawn)

    def examples(self) -> list[Any]:
        """Return every value of a choice, and the ends of the others."""
        if self.kind == "choice":
            return self.values
        ends = map(exp, self.values) if self.kind == "loguniform" else self.values[:2]
        return [self.value(end) for end in ends]


def read_hyper(name: str) -> dict[str, Parameter]:
    """Read a file by its path, or by its name in ``properties/hyper``.

    Raises:
        UserError: there is no such file, or a line is wrong.
    """
    folder = properties_dir() / "hyper"
    file = Path(name) if name.endswith(".hyper") else folder / f"{name}.hyper"
    if not file.is_file():
        names = sorted(known.stem for known in folder.glob("*.hyper"))
        raise UserError(
            f"params={name}: no such file{did_you_mean(name, names)}; there are "
            f"{', '.join(names)}, or give the path of a .hyper file"
        )
    found: dict[str, Parameter] = {}
    for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parameter = _parameter(line, f"{file}:{number}")
        if parameter.name in found:
            raise UserError(f"{file}:{number}: {parameter.name} has a line above; keep one")
        found[parameter.name] = parameter
    if not found:
        raise UserError(f"{file}: no parameter in it; write lines such as: tau choice [0.5,1.0]")
    return found


def _parameter(line: str, where: str) -> Parameter:
    name, kind, values = [*line.split(maxsplit=2), "", ""][:3]
    if kind not in _TYPES:
        raise UserError(
            f"{where}: {kind!r} is none of {', '.join(_TYPES)}; write lines such as: "
            "tau choice [0.5,1.0]"
        )
    try:
        read = ast.literal_eval(values if kind == "choice" else f"[{values}]")
    except (ValueError, SyntaxError):
        read = None
    if kind == "choice":
        if not isinstance(read, (list, tuple)) or not read:
            raise UserError(f"{where}: {values!r} is no list; write one such as [0.5,1.0]")
        return Parameter(name, kind, list(read), where)
    count = _TYPES[kind]
    numbers = isinstance(read, list) and all(isinstance(each, (int, float)) for each in read)
    if not numbers or len(read) != count or not -inf < read[0] < read[1] < inf:
        like = ["0.1,0.7", "10,100,10"][count - 2]
        raise UserError(
            f"{where}: {values!r}: {kind} takes {count} numbers, the smaller end first, such as "
            f"{like}"
        )
    if count == 3 and not read[2] > 0:
        raise UserError(f"{where}: {values!r}: the step of quniform must be greater than 0")
    return Parameter(name, kind, read, where)
