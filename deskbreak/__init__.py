"""deskbreak: counts real sitting and guides through two hip stretches."""

__version__ = "0.1.0"
