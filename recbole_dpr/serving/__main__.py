"""``python -m recbole_dpr.serving`` does the same as ``recbole-dpr serve``."""

from recbole_dpr.commands.serve import main

if __name__ == "__main__":
    main()
