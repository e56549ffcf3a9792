package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * The name of a benchmark method, taken apart.
 *
 * @param name as it is written
 * @param rival nobody, where the name does not start as one
 * @param way which of several ways of the rival, in words; empty for the usual one
 * @param variant what all methods of one table have in common, in words; empty for the usual case
 */
record Method(String name, Option<Rival> rival, String way, String variant) {

    /** Suffixes that make a table of their own, because methods with and without them do different work. */
    private static final List<String> VARIANTS = List.of("BuiltBefore", "Left", "Right", "Read", "Written");

    static Method of(String name) {
        Option<Rival> rival = Rival.of(name);
        String rest = rival.map(is -> name.substring(is.prefix.length())).getOrElse("");
        String variant = VARIANTS.find(rest::endsWith).getOrElse("");
        String way = rest.substring(0, rest.length() - variant.length());
        return new Method(name, rival, words(way), words(variant));
    }

    boolean isOf(Rival other) {
        return rival.contains(other);
    }

    /** How a table calls it. */
    String label() {
        String who = rival.map(is -> is.label).getOrElse(name);
        return way.isEmpty() ? who : who + ", " + way;
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
    }
}
