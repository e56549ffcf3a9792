package dev.tenon.postgres.schema;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A check that a column is one of several texts, as that of an enum. In which order they are written says nothing, and one that
 * admits more refuses nothing that the entity allows: so it is between the migration for another constant and the version that has it.
 *
 * @param column as PostgreSQL writes it
 */
record Listing(String column, Set<String> values) {

    private static final String TEXT = "'(?:[^']|'')*'::text";
    private static final Pattern SEVERAL =
            Pattern.compile("CHECK \\(\\((.+) = ANY \\(ARRAY\\[(" + TEXT + "(?:, " + TEXT + ")*)]\\)\\)\\)");
    private static final Pattern ONE = Pattern.compile("CHECK \\(\\((.+) = (" + TEXT + ")\\)\\)");
    private static final Pattern VALUE = Pattern.compile(TEXT);

    /** What {@code definition} lists, if it is a check of this kind. */
    static Optional<Listing> of(String definition) {
        return of(SEVERAL.matcher(definition)).or(() -> of(ONE.matcher(definition)));
    }

    private static Optional<Listing> of(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(new Listing(
                        matcher.group(1),
                        VALUE.matcher(matcher.group(2))
                                .results()
                                .map(value -> value.group())
                                .collect(Collectors.toCollection(TreeSet::new))))
                : Optional.empty();
    }

    /** Whether all that {@code other} admits is admitted here. */
    boolean admits(Listing other) {
        return column.equals(other.column) && values.containsAll(other.values);
    }

    /** What is admitted here and not by {@code other}, in the order of the alphabet: {@code 'GOLD', 'SILVER'}. */
    String beyond(Listing other) {
        return values.stream()
                .filter(value -> !other.values.contains(value))
                .map(value -> value.replace("::text", ""))
                .collect(Collectors.joining(", "));
    }
}
