package dev.tenon.processor.write.json;

import java.util.regex.Pattern;

/** Regular expressions that Java and ECMAScript, which JSON Schema takes its own from, read alike. */
public final class PortablePattern {

    /** Flags and named or atomic groups, classes and anchors of Java's own, possessive repetition, classes in classes. */
    private static final Pattern JAVAS_OWN =
            Pattern.compile("\\(\\?(?![:=!])|\\\\[pPQEAzZGhHRXxNkaec]|[*+?}]\\+|&&|\\[[^\\]]*(?<!\\\\)\\[");

    private PortablePattern() {}

    /** Whether there is one, and it means the same to others. */
    public static boolean isPortable(String regex) {
        return !regex.isEmpty() && !JAVAS_OWN.matcher(regex).find();
    }

    /** What matches where {@code regex} matches the whole. */
    public static String whole(String regex) {
        return "^(?:" + regex + ")$";
    }
}
