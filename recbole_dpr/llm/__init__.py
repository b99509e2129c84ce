"""Asks language models: one client for servers and local models."""
