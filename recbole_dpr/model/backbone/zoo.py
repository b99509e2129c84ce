"""The table of models and their adapters. Builds and wraps a model."""

from logging import getLogger

from recbole.config import Config
from recbole.data.dataset import Dataset, SequentialDataset
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from recbole.model.loss import BPRLoss
from torch import nn

from recbole_dpr.model.backbone import adapters, check, needs
from recbole_dpr.model.backbone.base import Backbone
from recbole_dpr.model.backbone.fearec import with_sorted_rows
from recbole_dpr.model.recbole_checkpoint import load_weights
from recbole_dpr.utils.errors import UserError, one_line

ADAPTERS: dict[str, type[Backbone]] = {
    "BERT4Rec": adapters.Masked,
    "Caser": Backbone,
    "CORE": adapters.Cosine,
    "FDSA": Backbone,
    "FEARec": adapters.Contrastive,
    "FOSSIL": Backbone,
    "FPMC": adapters.Concatenated,
    "GCSAN": Backbone,
    "GRU4Rec": Backbone,
    "GRU4RecCPR": adapters.OneFacet,
    "GRU4RecF": Backbone,
    "GRU4RecKG": Backbone,
    "HGN": adapters.OutputTable,
    "HRM": Backbone,
    "KSR": adapters.KnowledgeTable,
    "LightSANs": Backbone,
    "NARM": Backbone,
    "NextItNet": Backbone,
    "NPE": adapters.RectifiedTable,
    "S3Rec": adapters.Bidirectional,
    "SASRec": Backbone,
    "SASRecCPR": adapters.OneFacet,
    "SASRecF": Backbone,
    "SHAN": Backbone,  # as RecBole: trained on right-aligned, ranked on left-aligned rows
    "SINE": Backbone,
    "SRGNN": Backbone,
    "STAMP": Backbone,
    "TransRec": adapters.Distance,
}
_PAIRS = "its network rates one item at a time, with the item inside, so there is no user vector"
REFUSED = {
    "DIEN": _PAIRS,
    "DIN": _PAIRS,
    "RepeatNet": (
        "it adds the probability of repeating an item of the history to that of a new one, "
        "so its scores are no inner products"
    ),
}
NEEDS = {
    "FDSA": needs.item_features,
    "GRU4RecF": needs.item_features,
    "GRU4RecKG": needs.knowledge,
    "KSR": needs.knowledge,
    "S3Rec": needs.pretraining,
    "SASRecF": needs.item_features,
}


def refuse(model: type[SequentialRecommender]) -> None:
    """Check that a class can be a backbone, independent of the data.

    Raises:
        UserError: it cannot; the message gives the reason in one line.
    """
    name = _zoo_name(model)
    if name in REFUSED and _adapter(model) is not adapters.SelfDescribed:
        raise UserError(f"backbone={model.__name__}: {REFUSED[name]}")


def build(
    model: type[SequentialRecommender], config: Config, dataset: SequentialDataset
) -> Backbone:
    """An untrained backbone.

    Args:
        model: class of the model.
        config, dataset: as for every RecBole model.

    Raises:
        UserError: the model cannot be a backbone, or this data set lacks something that it needs.
    """
    refuse(model)
    name = _zoo_name(model)
    if name in NEEDS:
        if not isinstance(dataset, Dataset):
            raise UserError(
                f"backbone={name}: it needs more of the data set than a saved run holds, so it "
                "cannot be served"
            )
        NEEDS[name](name, config, dataset)
    if name is None:
        made = model(config, dataset)  # a custom class raises its own errors
    else:
        try:
            made = _make(name, model, config, dataset)
        except UserError:
            raise
        except (Exception, SystemExit) as error:  # some call exit() for an unknown loss
            raise UserError(
                f"backbone={name}: cannot be built on this data set and configuration "
                f"({one_line(error)})"
            ) from error
    made = made.to(config["device"])
    store = getattr(dataset, "store", None)  # a served model has no data set
    return wrap(made, None if store is None else dataset[: min(len(dataset), 8)])


def wrap(model: SequentialRecommender, rows: Interaction | None = None) -> Backbone:
    """Wrap a model, and measure its properties on made-up histories.

    Args:
        model: an instance, which is not changed.
        rows: rows of a data set, for a model that reads more than items, lengths and users.

    Raises:
        UserError: the model has no user vector or item table of a known form, or the wrapped
            scores differ from its ``full_sort_predict``.
    """
    name = type(model).__name__
    refuse(type(model))
    adapter = _adapter(type(model))
    if adapter is Backbone and not hasattr(model, "item_embedding"):
        raise UserError(f"backbone={name}: it has no item_embedding, so no item table to steer in")
    backbone = adapter(model)
    try:
        with check.stirred(model):
            try:
                made_up = check.made_up_histories(model)
                same = _measure(backbone, made_up)
                backbone.user_tables = check.user_tables(backbone, made_up)
                backbone.causal = same and all(
                    claim(backbone, made_up) for claim in (check.is_causal, check.learns_next_item)
                )
            except KeyError:  # it reads fields that windows do not carry
                if rows is None:
                    raise
                same = _measure(backbone, rows.to(model.device))
    except UserError:
        raise
    except Exception as error:
        raise UserError(f"backbone={name}: cannot be wrapped ({one_line(error)})") from error
    if not same:
        raise UserError(
            f"backbone={name}: its scores are not inner products of its user vectors and item "
            "table, so a steered vector would mean nothing; a model of your own may say what they "
            "are, with methods user_vectors, item_table and query"
        )
    return backbone


def _measure(backbone: Backbone, rows: Interaction) -> bool:
    backbone.size = backbone.user_vectors(rows).shape[-1]
    return check.scores_as_itself(backbone, rows)


def _zoo_name(model: type) -> str | None:
    """Name of the RecBole model that a class is or extends, if it is in a table of this module."""
    ours = (c for c in model.__mro__ if c.__module__.startswith("recbole."))
    return next((c.__name__ for c in ours if c.__name__ in {*ADAPTERS, *REFUSED}), None)


def _adapter(model: type) -> type[Backbone]:
    if hasattr(model, "user_vectors") or hasattr(model, "item_table"):
        return adapters.SelfDescribed
    return ADAPTERS.get(_zoo_name(model) or "", Backbone)


def _make(
    name: str, model: type[SequentialRecommender], config: Config, dataset: SequentialDataset
) -> SequentialRecommender:
    if name == "FEARec":
        return with_sorted_rows(model)(config, dataset)
    if name == "S3Rec":
        return _s3rec(model, config, dataset)
    return model(config, dataset)


def _s3rec(
    model: type[SequentialRecommender], config: Config, dataset: SequentialDataset
) -> SequentialRecommender:
    """S3Rec with its pre-trained weights, read without executing code from the file."""
    stage = config["train_stage"]
    config["train_stage"] = "pretrain"  # otherwise it unpickles the file
    try:
        made = model(config, dataset)
    finally:
        config["train_stage"] = stage
    if stage == "finetune":
        load_weights(made, config["pre_model_path"])
    else:
        getLogger().warning(
            "backbone=S3Rec: without pre-trained weights; for those, give train_stage=finetune "
            "and pre_model_path"
        )
    made.train_stage = "finetune"  # a backbone learns the next item
    made.loss_fct = BPRLoss() if config["loss_type"] == "BPR" else nn.CrossEntropyLoss()
    return made
