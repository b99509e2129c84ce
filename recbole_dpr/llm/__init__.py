"""Asks language models: one client for servers and local models, and the jobs that use it.

The jobs (``recbole-dpr llm``) write files that a run reads (tags), files for people (summaries),
and tables that compare language models with a run. A run itself asks a language model only with
``router=llm``.
"""
