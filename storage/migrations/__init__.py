"""Schema changes, one file each, oldest first."""
