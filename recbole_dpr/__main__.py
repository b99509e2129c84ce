"""``python -m recbole_dpr`` is ``recbole-dpr``."""

from recbole_dpr.commands.main import main

if __name__ == "__main__":
    main()
