"""Batch: writes the best items for every user of a data set to Parquet (extra ``batch``)::

from recbole_dpr.serving.batch.run import Asked, recommend_all

recommend_all(Asked("saved", "lists", prompt="no horror", k=20))
"""
