"""What deskbreak knows: pure Python that reads no clock, no file, and knows no Qt."""
