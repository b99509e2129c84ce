"""One face for any RecBole sequential model: user vectors, item table, scores.

``base`` is that face and the usual case, ``adapters`` the other kinds of scoring, ``zoo`` the table
of which model takes which, ``needs`` what some models ask of the data set, ``check`` the measuring
of what a wrapped model claims.
"""

from recbole_dpr.model.backbone.base import Backbone
from recbole_dpr.model.backbone.zoo import build, refuse, wrap

__all__ = ["Backbone", "build", "refuse", "wrap"]
