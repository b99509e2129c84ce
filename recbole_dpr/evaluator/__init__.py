"""Measures cases with RecBole's evaluator; holds the baselines, the studies and the reports."""
