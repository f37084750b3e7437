"""The drawn person: a pose becomes joints, joints become outlines, outlines become a picture that can move."""
