"""``python -m recbole_dpr.llm`` is the same as ``recbole-dpr llm``."""

from recbole_dpr.commands.llm import main

if __name__ == "__main__":
    main()
