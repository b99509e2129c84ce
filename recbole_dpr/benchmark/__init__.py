"""Speed, memory and quality beside RecBole's own trainer, RecTools' SASRec and exact search.

A function of each module measures and returns a :class:`~recbole_dpr.benchmark.report.Table`. What
needs a process of its own is a job: :mod:`~recbole_dpr.benchmark.process` starts it, and
:mod:`~recbole_dpr.benchmark.worker` runs inside it.
"""
