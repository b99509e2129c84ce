"""A trained run, in use."""

from recbole_dpr.serving.recommender import Recommendation, Recommender

__all__ = ["Recommendation", "Recommender"]
