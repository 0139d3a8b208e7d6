"""How good and how fast: `make bench` prints it, and no test depends on it."""
