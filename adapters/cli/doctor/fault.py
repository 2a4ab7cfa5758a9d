"""What the doctor says of something that is not as it should be."""


class Fault(Exception):  # noqa: N818
    """A line of its own for each that is wrong."""
