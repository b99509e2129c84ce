"""Only the old name of a command: ``recbole-dpr report`` is ``recbole-dpr report``."""
