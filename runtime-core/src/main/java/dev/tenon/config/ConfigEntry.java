package dev.tenon.config;

/**
 * One value as a source has it.
 *
 * @param key the whole key, such as {@code catalog.max-page-size}
 * @param text what it is set to
 * @param origin where that was found, for people, such as {@code application.yaml, line 3}
 * @param rank of two entries of a key, that of the higher rank counts
 */
public record ConfigEntry(String key, String text, String origin, int rank) {

    /** Without the text, which may be a secret. */
    @Override
    public String toString() {
        return key + " (" + origin + ")";
    }
}
