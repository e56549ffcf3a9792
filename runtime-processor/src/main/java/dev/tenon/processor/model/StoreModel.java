package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.List;

/**
 * A store as its generated port shows it.
 *
 * @param accessor the capability's method, such as {@code catalogBooks}
 * @param port the reading port, such as {@code BookStore}
 * @param hasCaller whether it matters for whom the store is used
 * @param finders the port's own methods
 */
public record StoreModel(
        String accessor,
        ClassName entity,
        TypeName key,
        ClassName port,
        boolean isPublic,
        boolean hasCaller,
        List<Finder> finders) {

    public StoreModel {
        finders = List.copyOf(finders);
    }

    /** A method that the port adds to what every store has: {@code Option<Book> findByIsbn(String isbn)}. */
    public record Finder(String name, TypeName result, List<Parameter> parameters) {

        public Finder {
            parameters = List.copyOf(parameters);
        }
    }

    /** A parameter of a {@link Finder}. */
    public record Parameter(TypeName type, String name) {}
}
