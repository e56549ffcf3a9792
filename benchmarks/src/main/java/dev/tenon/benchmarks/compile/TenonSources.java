package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** Stored entities in one context. */
final class TenonSources implements Sources {

    @Override
    public List<Source> piece(int number) {
        return List.of(Sources.source("Book" + number, """
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
            """.replace("#", String.valueOf(number))));
    }

    @Override
    public List<Source> once() {
        return List.of(Sources.source("Catalog", """
            import dev.tenon.runtime.Runtime;

            /** The context of all. */
            @Runtime
            public interface Catalog {}
            """));
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
