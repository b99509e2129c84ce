"""Models, datasets and trainers by name: ours first, then RecBole's."""

import difflib
import importlib
import inspect
import pkgutil
from importlib import import_module

import recbole.model
from recbole.model.abstract_recommender import AbstractRecommender, SequentialRecommender
from recbole.utils import ModelType

from recbole_dpr.errors import UserError

# Name -> "module:class", imported when asked for, so that naming a model loads no other.
MODEL_TABLE = {"DPR": "recbole_dpr.model.dpr:DPR"}

_ZOO_PACKAGES = (
    "sequential_recommender",
    "general_recommender",
    "knowledge_aware_recommender",
    "context_aware_recommender",
    "exlib_recommender",
)
# Click-through models score a user-item pair with its features and cannot rank all items at once.
_REFUSED_TYPES = {ModelType.CONTEXT: "context-aware", ModelType.DECISIONTREE: "decision-tree"}


def zoo() -> dict[str, str]:
    """Name of every model of the installed RecBole -> "module:class" (nothing is imported)."""
    found = {}
    for package in _ZOO_PACKAGES:
        path = [f"{folder}/{package}" for folder in recbole.model.__path__]
        for module in pkgutil.iter_modules(path):
            found[module.name] = f"recbole.model.{package}.{module.name}"
    return found


def get_model(name: str) -> type[AbstractRecommender]:
    """Class of a model: ours, RecBole's by name, or anyone's by import path ``package.Class``.

    Raises:
        UserError: no such model (names the nearest), or one that cannot rank all items.
    """
    if name in MODEL_TABLE:
        module, _, attribute = MODEL_TABLE[name].partition(":")
        return getattr(import_module(module), attribute)
    model = _from_path(name) if "." in name else _from_zoo(name)
    if model.type in _REFUSED_TYPES:
        raise UserError(
            f"model={name}: {_REFUSED_TYPES[model.type]} models rate single pairs and cannot be "
            "ranked on these cases; choose a sequential, general or knowledge-aware model"
        )
    return model


def get_backbone(name: str) -> type[SequentialRecommender]:
    """Class of a backbone, see :func:`get_model`.

    Raises:
        UserError: no such model, or not a sequential one.
    """
    if name in MODEL_TABLE:
        raise UserError(
            f"backbone={name}: {name} cannot be its own backbone; try GRU4Rec or SASRec"
        )
    model = get_model(name)
    if not issubclass(model, SequentialRecommender):
        raise UserError(
            f"backbone={name}: not a sequential model, so it has no vector of a history; "
            "try GRU4Rec or SASRec"
        )
    return model


def _from_zoo(name: str) -> type[AbstractRecommender]:
    modules = zoo()
    path = modules.get(name.lower())
    model = getattr(import_module(path), name, None) if path else None
    if model is None:
        classes = {module: module for module in modules} | {m.lower(): m for m in MODEL_TABLE}
        near = difflib.get_close_matches(name.lower(), classes, n=1, cutoff=0.5)
        hint = f"; did you mean {_proper_name(near[0])}?" if near else ""
        raise UserError(f"model={name}: no such model in RecBole or recbole_dpr{hint}")
    return model


def _proper_name(lowered: str) -> str:
    for name in MODEL_TABLE:
        if name.lower() == lowered:
            return name
    module = import_module(zoo()[lowered])
    return next((name for name in vars(module) if name.lower() == lowered), lowered)


def _from_path(path: str) -> type[AbstractRecommender]:
    module_name, _, attribute = path.rpartition(".")
    try:
        model = getattr(importlib.import_module(module_name), attribute)
    except (ImportError, AttributeError) as error:
        raise UserError(
            f"model={path}: cannot be imported ({error}); check the import path"
        ) from error
    if not (inspect.isclass(model) and issubclass(model, AbstractRecommender)):
        raise UserError(f"model={path}: not a subclass of a RecBole recommender")
    return model
