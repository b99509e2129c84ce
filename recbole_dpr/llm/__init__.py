"""Asking language models: one client for servers and local models, and the jobs that use it.

What they write are files that a run reads (tags), or people (summaries), and tables that set
language models beside a run: ``recbole-dpr llm``. Of the runs themselves only those with
``router=llm`` ask one.
"""
