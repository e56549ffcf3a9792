package dev.tenon.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class ListFieldTest {

    private record Row(
            Seq<String> seq,
            io.vavr.collection.Set<String> set,
            java.util.List<String> javaList,
            java.util.Set<String> javaSet) {}

    /** Generated fields over anything but a {@code Seq} did not compile. */
    @Test
    void every_collection_of_an_entity_can_be_asked_for_an_item() {
        Row row = new Row(List.of("a"), HashSet.of("b"), java.util.List.of("c"), java.util.Set.of("d"));

        ListField<Row, String> seq = ListField.of("seq", FieldType.TEXT, Row::seq);
        ListField<Row, String> set = ListField.of("set", FieldType.TEXT, Row::set);
        ListField<Row, String> javaList = ListField.of("javaList", FieldType.TEXT, Row::javaList);
        ListField<Row, String> javaSet = ListField.of("javaSet", FieldType.TEXT, Row::javaSet);

        assertThat(List.of(seq.has("a"), set.has("b"), javaList.has("c"), javaSet.has("d")))
                .allMatch(filter -> filter.test(row));
        assertThat(List.of(seq.has("x"), set.has("x"), javaList.has("x"), javaSet.has("x")))
                .noneMatch(filter -> filter.test(row));
        assertThat(javaSet.valuesIn(row)).containsExactly("d");
    }
}
