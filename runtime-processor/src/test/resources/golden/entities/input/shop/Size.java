package shop;

/** A nested record. */
public record Size(int width, int height, Unit unit) {

    /** An enum with the name of one of Tenon's types. */
    public enum Unit {
        MILLIMETRE,
        INCH
    }
}
