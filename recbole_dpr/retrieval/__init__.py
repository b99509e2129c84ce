"""The k best items for a query: one interface, searched exactly, with FAISS, or with Milvus.

    retriever = load_retriever("faiss", backbone.item_table().detach())
    items, scores = retriever.search(backbone.query(user), k=10, exclude=histories)

An item's score is the inner product of the query and its row of the table, whatever searches.
"""

from recbole_dpr.retrieval.item_filter import ItemFilter, item_filter
from recbole_dpr.retrieval.retriever import Retriever, load_retriever

__all__ = ["ItemFilter", "Retriever", "item_filter", "load_retriever"]
