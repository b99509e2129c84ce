"""Words: the frozen encoder and its cache, titles, years."""
