"""python run_recbole_dpr.py --model=DPR --backbone=GRU4Rec [--any_recbole_parameter=value ...]"""

from recbole_dpr.commands.train import main

if __name__ == "__main__":
    main()
