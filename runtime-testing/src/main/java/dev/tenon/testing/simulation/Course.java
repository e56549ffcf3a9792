package dev.tenon.testing.simulation;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * What a run follows from. As text it is {@code 42}, or {@code 42/7=1,19=3} for one whose choices are known.
 *
 * @param seed of ids, randomness and, unless they are known, of all choices
 * @param choices what was chosen, by the number of the choice; every other one was the first possibility
 */
record Course(long seed, Option<SortedMap<Integer, Integer>> choices) {

    /** Everything follows from the seed. */
    static Course of(long seed) {
        return new Course(seed, Option.none());
    }

    Course with(SortedMap<Integer, Integer> known) {
        return new Course(seed, Option.some(known));
    }

    /**
     * Reads what {@link #toString} has written.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Course parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return of(Long.parseLong(text.strip()));
            }
            List<String> pairs = List.of(text.substring(slash + 1).strip().split(","));
            return of(Long.parseLong(text.substring(0, slash).strip()))
                    .with(TreeMap.ofEntries(pairs.filter(pair -> !pair.isBlank())
                            .map(pair -> {
                                String[] parts = pair.split("=");
                                return Tuple.of(Integer.valueOf(parts[0].strip()), Integer.valueOf(parts[1].strip()));
                            })));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "expected a seed, such as 42, or a seed and its choices, such as 42/7=1,19=3; found '" + text + "'",
                    e);
        }
    }

    @Override
    public String toString() {
        return seed
                + choices.map(known ->
                                "/" + known.map(pair -> pair._1 + "=" + pair._2).mkString(","))
                        .getOrElse("");
    }
}
