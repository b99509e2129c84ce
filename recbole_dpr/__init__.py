"""Steer any RecBole sequential recommender with plain language (DPR)."""

__version__ = "0.1.0"
