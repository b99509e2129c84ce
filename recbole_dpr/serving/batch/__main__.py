"""``python -m recbole_dpr.serving.batch`` is ``recbole-dpr batch``."""

from recbole_dpr.commands.batch import main

if __name__ == "__main__":
    main()
