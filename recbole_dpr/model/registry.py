"""Find models and backbones by name: this package's, RecBole's, or any other by import path."""

import difflib
import inspect
import pkgutil
from importlib import import_module

import recbole.model
from recbole.model.abstract_recommender import AbstractRecommender, SequentialRecommender
from recbole.utils import ModelType

from recbole_dpr.model.backbone import refuse
from recbole_dpr.utils.errors import UserError

# Name -> "module:class". Imported on demand, so that using one model does not load the others.
MODEL_TABLE = {"DPR": "recbole_dpr.model.dpr:DPR"}

_ZOO_PACKAGES = (
    "sequential_recommender",
    "general_recommender",
    "knowledge_aware_recommender",
    "context_aware_recommender",
)
# Click-through models score one user-item pair with its features. They cannot rank all items.
_PAIRS = (
    "{} models rate single pairs and cannot be ranked on these cases; choose a sequential, general "
    "or knowledge-aware model"
)
_REFUSED_TYPES = {
    ModelType.CONTEXT: _PAIRS.format("context-aware"),
    ModelType.DECISIONTREE: _PAIRS.format("decision-tree"),
}
_REFUSED = {
    "DIEN": (
        "it needs a sampled item beside every item of a history, which is not made here; choose "
        "another model, such as DIN"
    ),
    "LightGBM": _REFUSED_TYPES[ModelType.DECISIONTREE],
    "RaCT": (
        "its stages hand pickled files on, and pickle is never loaded here; choose another model, "
        "such as MultiVAE"
    ),
    "XGBoost": _REFUSED_TYPES[ModelType.DECISIONTREE],
}


def zoo() -> dict[str, str]:
    """Lower-case name of every model in the installed RecBole -> its module (not imported)."""
    found = {}
    for package in _ZOO_PACKAGES:
        path = [f"{folder}/{package}" for folder in recbole.model.__path__]
        for module in pkgutil.iter_modules(path):
            found[module.name] = f"recbole.model.{package}.{module.name}"
    return found


def get_model(name: str) -> type[AbstractRecommender]:
    """The class of a model, found by name or by import path ``package.Class``.

    Raises:
        UserError: there is no such model (the message names the nearest), a library that it needs
            is missing, or it cannot rank all items.
    """
    return _find("model", name)


def get_backbone(name: str) -> type[SequentialRecommender]:
    """The class of a backbone, named as for :func:`get_model`.

    Raises:
        UserError: there is no such model, it is not sequential, or it has no user vector.
    """
    if name in MODEL_TABLE:
        raise UserError(
            f"backbone={name}: {name} cannot be its own backbone; try GRU4Rec or SASRec"
        )
    model = _find("backbone", name)
    if not issubclass(model, SequentialRecommender):
        raise UserError(
            f"backbone={name}: not a sequential model, so it has no vector of a history; "
            "try GRU4Rec or SASRec"
        )
    refuse(model)
    return model


def is_dpr(model: type[AbstractRecommender]) -> bool:
    """Whether a class is one of this package's models or a subclass of one."""
    ours = (_find("model", name) for name in MODEL_TABLE)
    return any(issubclass(model, own) for own in ours)


def _find(key: str, name: str) -> type[AbstractRecommender]:
    """Find a class by name. ``key`` is the parameter that holds ``name``, for error messages."""
    if name in MODEL_TABLE:
        module, _, attribute = MODEL_TABLE[name].partition(":")
        return getattr(import_module(module), attribute)
    if name in _REFUSED:
        raise UserError(f"{key}={name}: {_REFUSED[name]}")
    model = _from_path(key, name) if "." in name else _from_zoo(key, name)
    if model.type in _REFUSED_TYPES:
        raise UserError(f"{key}={name}: {_REFUSED_TYPES[model.type]}")
    return model


def _from_zoo(key: str, name: str) -> type[AbstractRecommender]:
    modules, lowered = zoo(), name.lower()
    if lowered in modules:
        found = _recommenders(key, modules[lowered])
        if name in found:
            return found[name]
    names = {name.lower(): name for name in MODEL_TABLE}
    near = difflib.get_close_matches(lowered, [*names, *modules], n=1, cutoff=0.5)
    hint = ""
    if near:
        if near[0] in modules:  # only the module has the exact spelling
            names.update((name.lower(), name) for name in _recommenders(key, modules[near[0]]))
        hint = f"; did you mean {names.get(near[0], near[0])}?"
    raise UserError(f"{key}={name}: no such model in RecBole or recbole_dpr{hint}")


def _recommenders(key: str, module: str) -> dict[str, type[AbstractRecommender]]:
    """The recommenders in a module of RecBole, by name."""
    try:
        content = vars(import_module(module))
    except ImportError as error:
        raise UserError(
            f"{key}: {module} needs a library that cannot be imported ({error}); install it"
        ) from error
    return {name: value for name, value in content.items() if _is_recommender(value)}


def _is_recommender(value: object) -> bool:
    return inspect.isclass(value) and issubclass(value, AbstractRecommender)


def _from_path(key: str, path: str) -> type[AbstractRecommender]:
    module, _, attribute = path.rpartition(".")
    try:
        model = getattr(import_module(module), attribute)
    except (ImportError, AttributeError, ValueError, TypeError) as error:
        raise UserError(
            f"{key}={path}: cannot be imported ({error}); check the import path"
        ) from error
    if not _is_recommender(model):
        raise UserError(f"{key}={path}: not a subclass of a RecBole recommender")
    return model
