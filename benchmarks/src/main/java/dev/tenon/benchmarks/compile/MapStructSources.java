package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** Mappers of a record to another with the same components. */
final class MapStructSources implements Sources {

    @Override
    public List<Source> piece(int number) {
        return records(number).append(Sources.source("BookMapper" + number, """
            import org.mapstruct.Mapper;

            /** Between what is stored and what is shown. */
            @Mapper
            public interface BookMapper# {

                /** What is shown of a book. */
                BookView# view(Book# book);
            }
            """.replace("#", String.valueOf(number))));
    }

    @Override
    public List<Source> bare(int number) {
        return records(number).append(Sources.source("BookMapper" + number, """
            /** Between what is stored and what is shown. */
            public interface BookMapper# {

                /** What is shown of a book. */
                BookView# view(Book# book);
            }
            """.replace("#", String.valueOf(number))));
    }

    private static List<Source> records(int number) {
        return List.of("Book", "BookView")
                .map(name -> Sources.source(
                        name + number, """
                            %s
                            /** A title and how many copies of it there are. */
                            public record %s(%s) {}
                            """.formatted(Components.IMPORTS, name + number, Components.ALL)));
    }
}
