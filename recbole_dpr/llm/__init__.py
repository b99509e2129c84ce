"""Asking language models: one client for servers and local models, for offline jobs only.

No run of DPR needs it. What it writes (tags, summaries) are files that a run reads, and tables that
set language models beside a run: ``python -m recbole_dpr.llm``.
"""
