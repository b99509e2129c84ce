"""One interface for any RecBole sequential model: user vectors, item table, scores.

- ``base``: the interface, and the usual kind of scoring.
- ``adapters``: the other kinds of scoring.
- ``zoo``: the table of models and their adapters.
- ``needs``: what some models require of the data set.
- ``check``: tests that a wrapped model behaves as its adapter says.
"""

from recbole_dpr.model.backbone.base import Backbone
from recbole_dpr.model.backbone.zoo import build, refuse, wrap

__all__ = ["Backbone", "build", "refuse", "wrap"]
