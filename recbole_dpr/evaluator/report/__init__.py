"""What a run leaves to be looked at: curves while it trains, a folder when it is done."""
