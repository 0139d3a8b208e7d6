"""The matching, held against a brute force, an exact solver and what people would notice."""
