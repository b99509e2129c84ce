"""``python -m recbole_dpr`` does the same as ``recbole-dpr``."""

from recbole_dpr.commands.main import main

if __name__ == "__main__":
    main()
