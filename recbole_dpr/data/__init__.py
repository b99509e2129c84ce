"""What flows in: atomic files, sequences, prompts, target sets, batches."""
