"""Checks of the data and files that some backbones need, made before a backbone is built."""

from pathlib import Path

from recbole.config import Config
from recbole.data.dataset import KnowledgeBasedDataset, SequentialDataset

from recbole_dpr.utils.errors import UserError


def item_features(name: str, config: Config, dataset: SequentialDataset) -> None:
    """Check that ``selected_features`` or ``item_attribute`` name loaded columns of the items."""
    key = "item_attribute" if name == "S3Rec" else "selected_features"
    value = config[key]
    wanted = [value] if isinstance(value, str) else list(value or [])
    columns = [] if dataset.item_feat is None else list(dataset.item_feat.columns)
    missing = [field for field in wanted if field not in columns]
    if missing or not wanted:
        loaded = ", ".join(field for field in columns if field != dataset.iid_field) or "none"
        raise UserError(
            f"backbone={name}: {key}={value!r}: no such column loaded from "
            f"{dataset.dataset_name}.item (loaded: {loaded}); set {key}, and load_col if need be"
        )


def knowledge(name: str, config: Config, dataset: SequentialDataset) -> None:
    """Check that a knowledge graph and its entity vectors are loaded. KSR needs relations, too."""
    files = ", ".join(f"{dataset.dataset_name}.{suffix}" for suffix in ("kg", "link"))
    if not isinstance(dataset, KnowledgeBasedDataset):
        raise UserError(f"backbone={name}: no knowledge graph loaded; it needs {files}")
    wanted = ["ent_id", "rel_id"] if name == "KSR" else ["ent_id"]
    missing = [field for field in wanted if field not in (config["preload_weight"] or {})]
    if missing:
        raise UserError(
            f"backbone={name}: preload_weight has no {' and no '.join(missing)}; name the column "
            "with its pretrained vectors there, and its file in additional_feat_suffix"
        )


def pretraining(name: str, config: Config, dataset: SequentialDataset) -> None:
    """Check that the item attribute is loaded and, for fine-tuning, the pre-trained file exists."""
    item_features(name, config, dataset)
    path = config["pre_model_path"]
    if config["train_stage"] == "finetune" and not (path and Path(path).is_file()):
        raise UserError(
            f"backbone={name}: pre_model_path={path!r}: no such file; pre-train with "
            f"--model={name} --train_stage=pretrain, or leave train_stage out to start unlearned"
        )
