"""What ``generate_data.py`` is made of: reading, writing, and one module a generated header."""
