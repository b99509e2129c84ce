"""Rivals of DPR that read the same prompts and are not trained on them."""
