"""The model card of a pushed run: description, results, usage and limits."""

import json
from typing import Any

import pandas as pd
import yaml

import recbole_dpr
from recbole_dpr.evaluator.evaluate import render
from recbole_dpr.serving.hub import repository

_CARD = """\
---
{head}# license: yours to choose; add `license: ...` here
---

# DPR around {backbone}, trained on {dataset}

A sequential recommender that follows wishes in plain language, for something ("something light")
or against it ("no horror"). A sentence encoder reads the wish, and one of two small networks turns
the user vector of {backbone} towards it or away from it; without a wish the scores are those of
{plain}.

| | |
|---|---|
{facts}

## Measured

{table}

## Use

Made with recbole_dpr {version}. In a checkout of it, of that version or a later one, run
`pip install .`; then:

```python
from recbole_dpr.serving import {imports}

recommender = Recommender.load({load})
for item in recommender.recommend({history}, "something light", k=5):
    print(item.title, item.score, item.rank_before, item.why)
```

A history is item ids or titles, oldest first. Weights are safetensors, the rest is JSON: nothing
here is executed.

## Limits

- It recommends the {n_items:,} items of its data set and no others; what it knows of them is what
  that data set's users did, with their habits and gaps.
- The figures are those of one run, of one seed.
- Wishes are understood as far as the encoder does. Whether one is for or against something is told
  by `router={router}`, which errs at times.
{users}- Titles, categories and tags come from the data set; its terms hold for them.
"""


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
    backbone, dataset = config["backbone"].rpartition(".")[2], config["dataset"]
    pulled = repository(to) is not None
    head = {
        "library_name": "recbole_dpr",
        "tags": ["recommendation", "sequential-recommendation", "recbole", "dpr", backbone],
    }
    return _CARD.format(
        head=yaml.safe_dump(head, sort_keys=False, allow_unicode=True),
        backbone=backbone,
        dataset=dataset,
        plain=_plain(config, backbone),
        version=recbole_dpr.__version__,
        facts=_facts(config, catalogue, encoder),
        table=_table(config, results),
        imports="Recommender, pull" if pulled else "Recommender",
        load=f'pull({to!r}, "run")' if pulled else '"."',  # where the card lies
        history=json.dumps(_known_titles(catalogue), ensure_ascii=False),
        n_items=len(catalogue["items"]) - 1,
        router=config["router"],
        users=_users(has_users, with_users),
    )


def _plain(config: dict[str, Any], backbone: str) -> str:
    """Describe, for the card, the model whose scores a request without prompts gets."""
    if max(config["stages"]) == 1 or not config["backbone_learning_rate"]:
        return f"{backbone}, which is as it was trained alone"
    return (
        f"{backbone} as it is inside: stages after the first have gone on training it, so they\n"
        f"differ a little from those of {backbone} trained alone, the row of that name below"
    )


def _facts(config: dict[str, Any], catalogue: dict[str, Any], encoder: str) -> str:
    carried = config["encoder"] != encoder
    facts = {
        "backbone": config["backbone"],
        "data set": f"{config['dataset']}: {catalogue['n_users'] - 1:,} users, "
        f"{len(catalogue['items']) - 1:,} items, {len(catalogue['categories'])} categories",
        "encoder": "in the folder `encoder`" if carried else f"{encoder} (named, not copied)",
        "stages": ", ".join(map(str, config["stages"])),
        "seed": config["seed"],
        "protocol": f"`eval_args={json.dumps(config['eval_args'])}`, all items ranked",
    }
    return "\n".join(f"| {name} | {value} |" for name, value in facts.items())


def _table(config: dict[str, Any], results: dict[str, Any] | None) -> str:
    if results is None:
        return "This run has kept no table."
    return f"```\n{render(pd.DataFrame(results['table']), config)}\n```"


def _known_titles(catalogue: dict[str, Any]) -> list[str]:
    """Return two titles, each of which only one item has."""
    titles = pd.Series(catalogue["titles"][1:])
    return titles[~titles.str.casefold().duplicated(keep=False)].head(2).tolist()


def _users(has_users: bool, with_users: bool) -> str:
    if not has_users:
        return ""
    told = "are in `users.json`" if with_users else "are not in this folder"
    return (
        "- Each user of the training data has a vector of learned weights in `model.safetensors`; "
        f"their ids {told}.\n"
    )
