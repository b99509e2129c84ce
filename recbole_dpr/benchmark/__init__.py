"""Speed, memory and quality of stage 1 beside RecBole's own trainer and RecTools' SASRec.

``recbole-dpr benchmark`` compares; ``recbole-dpr benchmark memory`` loads a
large made-up data set; ``... retrieval`` searches a large made-up item table. The command imports
neither torch nor pandas: everything is measured in processes of its own, which
:mod:`~recbole_dpr.benchmark.process` starts and :mod:`~recbole_dpr.benchmark.worker` serves.
"""
