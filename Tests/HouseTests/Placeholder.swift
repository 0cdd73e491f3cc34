// the first test of this room comes with its first code
