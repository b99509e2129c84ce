"""``python -m recbole_dpr.serving.batch`` does the same as ``recbole-dpr batch``."""

from recbole_dpr.commands.batch import main

if __name__ == "__main__":
    main()
