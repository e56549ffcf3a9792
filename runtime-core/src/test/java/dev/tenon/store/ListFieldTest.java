package dev.tenon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListFieldTest {

    private record Shelf(List<String> labels, Set<Integer> sizes) {}

    @Test
    void items_of_any_collection_can_be_asked_for() {
        ListField<Shelf, String> labels = ListField.of("labels", FieldType.TEXT, Shelf::labels);
        ListField<Shelf, Integer> sizes = ListField.of("sizes", FieldType.INT, Shelf::sizes);
        Shelf shelf = new Shelf(List.of("a", "b"), Set.of(3));

        assertThat(labels.valuesIn(shelf)).containsExactly("a", "b");
        assertThat(sizes.valuesIn(shelf)).containsExactly(3);
    }
}
