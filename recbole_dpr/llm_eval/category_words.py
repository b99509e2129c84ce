"""Whether a text names a category: by its name, or by another one that is listed for it."""

from collections.abc import Sequence
from functools import cache

import yaml

from recbole_dpr.text.words import names
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml


def named_category(text: str, categories: Sequence[str]) -> tuple[str, str] | None:
    """The first category that a text names, and the name by which it does; None if there is none.

    Whole words are compared, whatever their case, hyphens and plural; the other names of a
    category, and forms of it such as adjectives, are in ``properties/llm/categories.yaml``.
    """
    for category in categories:
        for name in category_names(category):
            # Whoever speaks of children need not speak of "Children's".
            if names(text, name, plural=not name.endswith(("'s", "\u2019s"))):
                return category, name
    return None


@cache
def category_names(category: str) -> tuple[str, ...]:
    """A category and its other names."""
    content = read_yaml(properties_dir() / "llm" / "categories.yaml", yaml.SafeLoader)
    same = [
        name
        for group in content["other_names"]
        if any(names(category, name) for name in group)
        for name in group
    ]
    return tuple(dict.fromkeys([category, *same]))
