"""The controls and surfaces that all windows are made of, painted from the theme's tokens."""
