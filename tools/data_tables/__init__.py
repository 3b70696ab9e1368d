"""What the generators are made of: reading, writing, and one module a generated file."""
