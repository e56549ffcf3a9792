package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;

/**
 * A row that a {@code @TestRuntime} declaration has for the tests of a store: {@code static Book book()}.
 *
 * @param method what makes it
 * @param refersTo the entities that it holds the keys of
 */
public record SeedModel(String method, ClassName entity, List<ClassName> refersTo) {

    public SeedModel {
        refersTo = List.copyOf(refersTo);
    }
}
