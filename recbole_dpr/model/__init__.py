"""The model: backbone, encoder, fusion towers, router."""
