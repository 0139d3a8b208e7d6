"""Other ways to decide who meets whom, and what all of them are held against."""
