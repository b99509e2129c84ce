"""A language model recommends, reranks, speaks as users and judges (Tables 2-4)."""
