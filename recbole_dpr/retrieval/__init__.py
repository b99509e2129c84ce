"""Retrieval of the k best items for a query: exact, with FAISS, or with Milvus.

    retriever = load_retriever("faiss", backbone.item_table().detach())
    items, scores = retriever.search(backbone.query(user), k=10, exclude=histories)

With every retriever, an item's score is the inner product of the query and its row of the table.
"""

from recbole_dpr.retrieval.item_filter import ItemFilter, item_filter
from recbole_dpr.retrieval.retriever import Retriever, load_retriever

__all__ = ["ItemFilter", "Retriever", "item_filter", "load_retriever"]
