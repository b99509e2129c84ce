"""Finds a category in a text, by the category's name or another listed name."""

from collections.abc import Sequence
from functools import cache

import yaml

from recbole_dpr.text.words import names
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml


def named_category(text: str, categories: Sequence[str]) -> tuple[str, str] | None:
    """Return the first category that a text names, and the name used; None if there is none.

    Whole words are compared, ignoring case, hyphens and plural. Other names of a category, and
    forms such as adjectives, are listed in ``properties/llm/categories.yaml``.
    """
    for category in categories:
        for name in category_names(category):
            # A text about "children" does not have to mean the category "Children's".
            if names(text, name, plural=not name.endswith(("'s", "\u2019s"))):
                return category, name
    return None


@cache
def category_names(category: str) -> tuple[str, ...]:
    """Return a category and its other names."""
    content = read_yaml(properties_dir() / "llm" / "categories.yaml", yaml.SafeLoader)
    same = [
        name
        for group in content["other_names"]
        if any(names(category, name) for name in group)
        for name in group
    ]
    return tuple(dict.fromkeys([category, *same]))
