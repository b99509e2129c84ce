"""The three stages, checkpoints, and what is chosen on validation."""
