package dev.tenon.testing.contract.library;

/** Whose alphabetical order is another one than that of its declaration. */
public enum Colour {
    /** The greatest by name. */
    RED,
    /** In between by name. */
    GREEN,
    /** The least by name. */
    BLUE
}
