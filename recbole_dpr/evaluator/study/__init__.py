"""Studies beyond the paper: further measurements of one trained DPR at the same positions."""
