"""The model card of a pushed run: description, results, usage and limits."""

import json
from importlib import resources
from typing import Any

import pandas as pd
from jinja2 import Template

import recbole_dpr
from recbole_dpr.evaluator.evaluate import render
from recbole_dpr.serving.hub import repository


def model_card(
    to: str,
    config: dict[str, Any],
    catalogue: dict[str, Any],
    results: dict[str, Any] | None,
    encoder: str,
    has_users: bool,
    with_users: bool,
) -> str:
    """Return the text of ``README.md``: Markdown with YAML front matter.

    Args:
        to: the place that the run is pushed to.
        config: the configuration as pushed.
        catalogue: the catalogue of the run.
        results: the results of the run; None if it saved none.
        encoder: the encoder's name in the run.
        has_users: whether the run has a vector for each user.
        with_users: whether the ids of the users are pushed.
    """
    card = resources.files("recbole_dpr") / "resources" / "model_card.md"
    titles = pd.Series(catalogue["titles"][1:])
    unique = titles[~titles.str.casefold().duplicated(keep=False)]
    return Template(card.read_text("utf-8"), trim_blocks=True, keep_trailing_newline=True).render(
        config=config,
        backbone=config["backbone"].rpartition(".")[2],
        alone=max(config["stages"]) == 1 or not config["backbone_learning_rate"],
        n_users=f"{catalogue['n_users'] - 1:,}",
        n_items=f"{len(catalogue['items']) - 1:,}",
        n_categories=len(catalogue["categories"]),
        encoder=encoder,
        eval_args=json.dumps(config["eval_args"]),
        table=None if results is None else render(pd.DataFrame(results["table"]), config),
        version=recbole_dpr.__version__,
        pulled=to if repository(to) else None,
        history=json.dumps(unique.head(2).tolist(), ensure_ascii=False),
        has_users=has_users,
        with_users=with_users,
    )
