"""Baselines that read the same prompts as DPR and are not trained on them."""
