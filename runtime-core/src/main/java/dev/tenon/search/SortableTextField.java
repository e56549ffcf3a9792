package dev.tenon.search;

import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A component whose words are found, and by which can be sorted: by its first text.
 *
 * @param <E> the entity
 */
public final class SortableTextField<E> extends TextSearchField<E> implements SortableField<E> {

    SortableTextField(
            String name,
            Function<? super E, ? extends Seq<String>> read,
            String analyzer,
            float boost,
            boolean suggested,
            boolean faceted) {
        super(name, read, analyzer, boost, suggested, faceted);
    }

    @Override
    SortableTextField<E> with(String otherAnalyzer, float otherBoost, boolean isSuggested, boolean isFaceted) {
        return new SortableTextField<>(name(), read(), otherAnalyzer, otherBoost, isSuggested, isFaceted);
    }
}
