"""Experiments: several runs that make one table, such as a table of the paper.

``python run_recbole_dpr.py --experiment=table1 --dataset=ml-1m``, or from Python::

    from recbole_dpr.experiment import run_experiment

    table = run_experiment("table1", "ml-1m", {"data_path": "dataset"}, seeds=[2020, 2021])
"""

from recbole_dpr.experiment.run import compare_models, run_experiment

__all__ = ["compare_models", "run_experiment"]
