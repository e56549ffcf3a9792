package dev.tenon.config;

/**
 * Something that is wrong with the configuration.
 *
 * @param key the key at fault, or what a source is called
 * @param message the whole sentence: the key, its value unless that is a secret, where it comes from, what is wrong and what is
 *     allowed
 */
public record ConfigProblem(String key, String message) {

    @Override
    public String toString() {
        return message;
    }
}
