package dev.tenon.search.lucene;

import dev.tenon.search.RangeSearchField;
import dev.tenon.search.SearchOrder;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** What comes first, for Lucene. Empty values are last in both directions. */
final class Sorting {

    private Sorting() {}

    static Sort of(Seq<? extends SearchOrder<?>> order) {
        return new Sort(fields(order).toJavaArray(SortField[]::new));
    }

    /** An order in which no two are equal: the last criterion is the key. By score when there is no other. */
    static Sort total(Seq<? extends SearchOrder<?>> order) {
        Seq<SortField> fields = order.isEmpty() ? Vector.of(SortField.FIELD_SCORE) : fields(order);
        return new Sort(fields.append(new SortField(FieldNames.KEY, SortField.Type.STRING_VAL))
                .toJavaArray(SortField[]::new));
    }

    private static Seq<SortField> fields(Seq<? extends SearchOrder<?>> order) {
        return order.map(Sorting::field);
    }

    private static SortField field(SearchOrder<?> order) {
        String name = FieldNames.sort(order.field().name());
        boolean descending = order.descending();
        if (order.field() instanceof RangeSearchField<?, ?>) {
            return new SortField(name, SortField.Type.LONG, descending, descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        }
        return new SortField(
                name, SortField.Type.STRING, descending, descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
    }
}
