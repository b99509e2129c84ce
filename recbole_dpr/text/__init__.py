"""Text processing: the frozen encoder and its cache, titles and years in prompts."""
