package dev.tenon.client.http;

/** A line of a request's header. */
record Field(String name, String value) {

    /**
     * Checked, so that no value can end the line (RFC 9110, 5.5).
     *
     * @throws IllegalArgumentException without the value, which may be a secret
     */
    static Field of(String name, String value) {
        if (!isPlain(value)) {
            throw new IllegalArgumentException(
                    "The value for the header " + name + " has characters other than visible ASCII");
        }
        return new Field(name, value);
    }

    /** Whether a header can have the value. */
    static boolean isPlain(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c < 127 || c == 9);
    }

    /** Not the value, which may be a secret. */
    @Override
    public String toString() {
        return name;
    }
}
