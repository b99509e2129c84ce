"""Default values: one commented line a key; see recbole_dpr.config for the layering."""
