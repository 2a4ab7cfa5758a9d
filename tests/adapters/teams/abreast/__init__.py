"""Whatever anybody can be shown, on both platforms next to each other: a file a
conversation, to be read aloud."""
