package dev.tenon.benchmarks.compile;

/** The components of a book in the types of the JDK. */
final class Components {

    static final String IMPORTS = """
        import java.util.List;
        import java.util.Optional;
        import java.util.UUID;
        """;

    static final String ALL = """
        UUID id,
        String title,
        String isbn,
        UUID authorId,
        String authorName,
        List<String> subjects,
        Optional<Integer> publishedYear,
        int totalCopies,
        int availableCopies,
        long version\
        """;

    private Components() {}
}
