package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** Value classes with a factory. */
final class AutoValueSources implements Sources {

    private static final String PROPERTIES = """
            public abstract UUID id();

            public abstract String title();

            public abstract String isbn();

            public abstract UUID authorId();

            public abstract String authorName();

            public abstract List<String> subjects();

            public abstract Optional<Integer> publishedYear();

            public abstract int totalCopies();

            public abstract int availableCopies();

            public abstract long version();
        """;

    @Override
    public List<Source> piece(int number) {
        return List.of(Sources.source("Book" + number, """
            import com.google.auto.value.AutoValue;
            import java.util.List;
            import java.util.Optional;
            import java.util.UUID;

            /** A title and how many copies of it there are. */
            @AutoValue
            public abstract class Book# {

                /** A book. */
                public static Book# of(
                        UUID id,
                        String title,
                        String isbn,
                        UUID authorId,
                        String authorName,
                        List<String> subjects,
                        Optional<Integer> publishedYear,
                        int totalCopies,
                        int availableCopies,
                        long version) {
                    return new AutoValue_Book#(
                            id,
                            title,
                            isbn,
                            authorId,
                            authorName,
                            subjects,
                            publishedYear,
                            totalCopies,
                            availableCopies,
                            version);
                }

            %s}
            """.formatted(PROPERTIES).replace("#", String.valueOf(number))));
    }

    @Override
    public List<Source> bare(int number) {
        return List.of(Sources.source("Book" + number, """
            import java.util.List;
            import java.util.Optional;
            import java.util.UUID;

            /** A title and how many copies of it there are. */
            public abstract class Book# {

            %s}
            """.formatted(PROPERTIES).replace("#", String.valueOf(number))));
    }
}
