"""The one language between the processes: JSON Lines over a socket of the person's own."""
