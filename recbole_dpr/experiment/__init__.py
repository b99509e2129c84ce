"""Experiments: several runs that make one table, such as a table of the paper."""

from recbole_dpr.experiment.run import compare_models, run_experiment

__all__ = ["compare_models", "run_experiment"]
