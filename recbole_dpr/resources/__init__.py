"""The prompt template pools shipped with the package: one for films, one for any domain."""
