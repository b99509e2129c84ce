"""The command lines, a file each."""
