"""``python -m recbole_dpr.llm`` is ``recbole-dpr llm``."""

from recbole_dpr.commands.llm import main

if __name__ == "__main__":
    main()
