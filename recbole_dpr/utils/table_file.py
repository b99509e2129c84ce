"""Tables and pictures as files, each written completely or not at all."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd
from tabulate import tabulate

from recbole_dpr.utils.replacing import replacing


def markdown(rows: Sequence[Sequence[Any]], headers: Sequence[str], align: str) -> str:
    """Format rows as a Markdown table, their texts as they are; ``align`` is such as "llr"."""
    sides = [{"l": "left", "r": "right"}[letter] for letter in align]
    return tabulate(rows, headers, tablefmt="pipe", disable_numparse=True, colalign=sides)


def write_text(path: Path, text: str) -> None:
    """Write a text file."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def write_table(folder: Path, table: pd.DataFrame, text: str) -> None:
    """Write ``table.csv``, and ``table.md`` with the text; makes the folder if it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    with replacing(folder / "table.csv") as temporary:
        table.to_csv(temporary, index=False)
    write_text(folder / "table.md", text)


def panels(count: int, columns: int, width: float, height: float, margin: float = 1) -> tuple:
    """Return a figure of matplotlib with ``count`` axes (the array), in lines of ``columns``.

    Args:
        width, height: of each of the axes, in inches. The figure is an inch higher, and
            ``margin`` inches wider.
    """
    from matplotlib.figure import Figure

    lines = -(-count // columns)
    size = margin + columns * width, 1 + lines * height
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.subplots(lines, columns, squeeze=False).ravel()
    for axis in axes[count:]:
        axis.set_visible(False)
    return figure, axes[:count]


def write_picture(path: Path, figure: Any) -> None:
    """Write a figure of matplotlib as PNG."""
    with replacing(path) as temporary:
        figure.savefig(temporary, format="png", dpi=120)
