"""Reports of a run for people: curves during training, and a folder at the end."""
