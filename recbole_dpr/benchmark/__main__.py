"""``python -m recbole_dpr.benchmark`` is the same as ``recbole-dpr benchmark``."""

from recbole_dpr.commands.benchmark import main

if __name__ == "__main__":
    main()
