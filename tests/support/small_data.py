"""Data sets of a few users and items."""

from pathlib import Path

import numpy as np

GENRES = ["Action", "Comedy", "Drama", "Film-Noir", "Sci-Fi"]
FREE_GENRES = GENRES[:4]  # of those that free_pool speaks of
ANGLES = ["narrative", "atmosphere", "appeal"]


def tiny_tables(
    shortest: int = 12, longest: int = 20
) -> tuple[list[tuple], list[tuple], list[tuple]]:
    """Rows of ``.inter``, ``.item`` and ``.tag``."""
    random = np.random.default_rng(7)
    lengths = [*random.integers(shortest, longest + 1, 16), 2, 1]
    inter = []
    for user, length in enumerate(lengths):
        items = random.integers(0, 24, length)
        times = 1_000_000_000 + np.arange(length) * 1000 + user
        inter += [
            (f"u{user}", f"i{item}", int(random.integers(1, 6)), time)
            for item, time in zip(items, times, strict=True)
        ]
    random.shuffle(inter)
    items, tags = [], []
    for item in range(24):
        genres = {GENRES[item % 5], GENRES[(item // 5) % 5]} if item != 23 else set()
        items.append((f"i{item}", f"The Title {item}", " ".join(sorted(genres))))
        if item != 22:
            for split in ("train", "eval"):
                tags += [(f"i{item}", a, f"{a} {split} words of {item}", split) for a in ANGLES]
    return inter, items, tags


def write_dataset(folder: Path, name: str, inter: list, items: list, tags: list) -> dict:
    """Write atomic files and return the overrides that make a Config read them."""
    tables = {
        "inter": ("user_id:token\titem_id:token\trating:float\ttimestamp:float", inter),
        "item": ("item_id:token\ttitle:token_seq\tgenre:token_seq", items),
        "tag": ("item_id:token\tangle:token\ttag:token_seq\tsplit:token", tags),
    }
    (folder / name).mkdir(parents=True, exist_ok=True)
    for suffix, (header, rows) in tables.items():
        if rows:
            lines = [header, *("\t".join(map(str, row)) for row in rows)]
            path = folder / name / f"{name}.{suffix}"
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return {
        "dataset": name,
        "data_path": str(folder),
        "load_col": {
            "inter": ["user_id", "item_id", "rating", "timestamp"],
            "item": ["item_id", "title", "genre"],
        },
        "category_field": "genre",
        "title_field": "title",
    }
