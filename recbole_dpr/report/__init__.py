"""Only the old name of a command: ``python -m recbole_dpr.report`` is ``recbole-dpr report``."""
