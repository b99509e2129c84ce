"""``python -m recbole_dpr.report`` is ``recbole-dpr report``."""

from recbole_dpr.commands.report import main

if __name__ == "__main__":
    main()
