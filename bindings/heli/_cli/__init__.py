"""What the command line alone needs; `heli.cli` is its entry."""
