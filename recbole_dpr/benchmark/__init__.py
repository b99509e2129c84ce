"""Speed, memory and quality of stage 1 beside RecBole's own trainer and RecTools' SASRec.

``recbole-dpr benchmark`` compares them. ``recbole-dpr benchmark memory`` loads a large synthetic
data set; ``... retrieval`` searches a large synthetic item table. The command imports neither torch
nor pandas. Every measurement runs in its own process: :mod:`~recbole_dpr.benchmark.process` starts
it, and :mod:`~recbole_dpr.benchmark.worker` runs inside it.
"""
