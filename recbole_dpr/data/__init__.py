"""Input data: atomic files, sequences, prompts, target sets, batches."""
