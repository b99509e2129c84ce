"""Language models that recommend, rerank, simulate users and judge (Tables 2-4)."""
