"""Each common desktop, real but without a screen: what draws it, somebody at its keyboard, and where the focus is."""
