"""The model: backbone, fusion towers, memory, text channel, router."""
