package dev.tenon.benchmarks.postgres;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Books by number: the same number is always the same book. */
final class Books {

    /** How many books the table holds where it is not empty. */
    static final int FILLED = 100_000;

    /** Whose books are those that the table is filled with; the rivals' own begin with 1. */
    static final int OF_THE_TABLE = 0;

    private static final int TITLES = 1_000;
    private static final int AUTHORS = 500;
    private static final long SOME_DAY = 1_767_225_600_000L;
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final List<String> TITLE = IntStream.range(0, TITLES)
            .mapToObj(n -> "The %04d. Adventure".formatted(mixed(n) % 10_000))
            .toList();
    private static final List<UUID> AUTHOR =
            IntStream.range(0, AUTHORS).mapToObj(n -> id(OF_THE_TABLE, -1 - n)).toList();
    private static final List<String> AUTHOR_NAME =
            IntStream.range(0, AUTHORS).mapToObj(n -> "Author " + n).toList();
    private static final List<List<String>> SUBJECTS = IntStream.range(0, 20)
            .mapToObj(n -> List.of("subject " + n, "adventure"))
            .toList();

    private Books() {}

    /** A new book: its version is 0. */
    static Book numbered(int whose, int number) {
        int author = number % AUTHORS;
        int copies = 1 + number % 7;
        return new Book(
                id(whose, number),
                TITLE.get(number % TITLES),
                isbn(whose, number),
                AUTHOR.get(author),
                AUTHOR_NAME.get(author),
                SUBJECTS.get(number % SUBJECTS.size()),
                number % 10 == 0 ? null : 1900 + number % 120,
                copies,
                copies,
                0);
    }

    /** Of version 7, as ids are that were made one after the other: ordered by number. */
    static UUID id(int whose, int number) {
        return new UUID((SOME_DAY + number) << 16 | VERSION_7 | whose, VARIANT | mixed(number) >>> 2);
    }

    static int afterLending(int total, int available) {
        return available > 0 ? available - 1 : total;
    }

    private static String isbn(int whose, int number) {
        return "978-" + whose + "-" + number;
    }

    /** Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators" (2014); never negative. */
    private static long mixed(long number) {
        long z = number * 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return (z ^ z >>> 31) & Long.MAX_VALUE;
    }
}
