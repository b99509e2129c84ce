"""Serving: load a trained run, recommend with it, and share it."""

from recbole_dpr.serving.item_names import UnknownItem
from recbole_dpr.serving.new_items import NewItem
from recbole_dpr.serving.pulling import pull
from recbole_dpr.serving.pushing import push
from recbole_dpr.serving.recommender import Recommendation, Recommender
from recbole_dpr.serving.request import Prompt, Request

__all__ = [
    "NewItem",
    "Prompt",
    "Recommendation",
    "Recommender",
    "Request",
    "UnknownItem",
    "pull",
    "push",
]
