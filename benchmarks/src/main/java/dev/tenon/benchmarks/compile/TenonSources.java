package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** Stored entities, in contexts of at most 100. */
final class TenonSources implements Sources {

    private static final int CONTEXT = 100;

    @Override
    public List<Source> piece(int number) {
        return number % CONTEXT == 0 ? List.of(entity(number), context(number)) : List.of(entity(number));
    }

    @Override
    public List<Source> byHand(int number) {
        List<Source> entity = ByHandSources.entity(home(number), number);
        return number % CONTEXT == 0 ? entity.append(ByHandSources.shared(home(number))) : entity;
    }

    private static String home(int number) {
        return "part" + number / CONTEXT;
    }

    private static Source context(int number) {
        return Sources.source(home(number), "Catalog", """
            import dev.tenon.runtime.Runtime;

            /** The context of some of them. */
            @Runtime
            public interface Catalog {}
            """);
    }

    private static Source entity(int number) {
        return Sources.source(home(number), "Book" + number, """
            import dev.tenon.id.TypedId;
            import dev.tenon.store.Lookup;
            import dev.tenon.store.StoredEntity;
            import dev.tenon.store.Version;
            import io.vavr.collection.Seq;
            import io.vavr.control.Option;
            import java.util.UUID;

            /** A title and how many copies of it there are. */
            @StoredEntity
            @TypedId(name = "Book#Id", prefix = "book")
            public record Book#(
                    Book#Id id,
                    String title,
                    @Lookup(unique = true) String isbn,
                    @Lookup UUID authorId,
                    String authorName,
                    Seq<String> subjects,
                    Option<Integer> publishedYear,
                    int totalCopies,
                    int availableCopies,
                    @Version long version)
                    implements Book#With {}
            """.replace("#", String.valueOf(number)));
    }

    @Override
    public List<Source> bare(int number) {
        return List.of(Sources.source("Book" + number, """
            import io.vavr.collection.Seq;
            import io.vavr.control.Option;
            import java.util.UUID;

            /** A title and how many copies of it there are. */
            public record Book#(
                    UUID id,
                    String title,
                    String isbn,
                    UUID authorId,
                    String authorName,
                    Seq<String> subjects,
                    Option<Integer> publishedYear,
                    int totalCopies,
                    int availableCopies,
                    long version) {}
            """.replace("#", String.valueOf(number))));
    }
}
