"""What a served model needs to know of its data set, in the folder of a run."""

from pathlib import Path
from typing import Any

from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json


def save_catalogue(folder: Path, dataset: Any, model: DPR) -> None:
    """Write ``catalogue.json``; also training tags and users, if there are any that serve.

    Those are separate files because few runs need both, and MIND has 265,000 users.
    """
    save_json(folder / "catalogue.json", _catalogue(dataset))
    tags = dataset.prompts.tags_of("train", dataset.item_num)
    if tags.texts and max(dataset.config["stages"]) > 1:
        spans = zip(tags.first.tolist(), (tags.first + tags.count).tolist(), strict=True)
        save_json(folder / "tags.json", {"tags": [tags.texts[a:b] for a, b in spans]})
    if model.backbone.user_tables:
        users = dataset.field2id_token[dataset.uid_field]
        save_json(folder / "users.json", {"users": [str(token) for token in users]})


def check_catalogue(folder: Path, dataset: Any) -> None:
    """Raise UserError if a run was made for other items."""
    if load_json(folder / "catalogue.json") != _catalogue(dataset):
        raise UserError(
            f"{folder}: made for another model or data set (the items of {dataset.dataset_name} "
            "have changed since); start anew, without resume or trained"
        )


def _catalogue(dataset: Any) -> dict:
    return {
        "n_users": dataset.user_num,
        "items": [str(token) for token in dataset.field2id_token[dataset.iid_field]],
        "titles": dataset.item_title,
        "categories": dataset.categories,
        "years": dataset.item_year.tolist(),
        "item_categories": [row.nonzero().squeeze(1).tolist() for row in dataset.item_category],
    }
