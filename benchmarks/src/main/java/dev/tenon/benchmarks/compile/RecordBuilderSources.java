package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** Records with a builder and {@code with} methods. */
final class RecordBuilderSources implements Sources {

    @Override
    public List<Source> piece(int number) {
        return List.of(Sources.source("Book" + number, """
            import io.soabase.recordbuilder.core.RecordBuilder;
            %s
            /** A title and how many copies of it there are. */
            @RecordBuilder
            public record Book#(%s) implements Book#Builder.With {}
            """.formatted(Components.IMPORTS, Components.ALL)
                .replace("#", String.valueOf(number))));
    }

    @Override
    public List<Source> bare(int number) {
        return List.of(Sources.source("Book" + number, """
            %s
            /** A title and how many copies of it there are. */
            public record Book#(%s) {}
            """.formatted(Components.IMPORTS, Components.ALL)
                .replace("#", String.valueOf(number))));
    }
}
