package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.Filter;
import dev.tenon.store.KeyType;
import dev.tenon.store.Keyset;
import dev.tenon.store.Order;
import dev.tenon.store.OrderedField;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which way is taken to which rows. */
class PathTest {

    private record Loan(int id, int patron, Option<Integer> returned, String shelf, int days) {}

    private static final OrderedField<Loan, Integer> ID = OrderedField.of("id", FieldType.INT, Loan::id);
    private static final OrderedField<Loan, Integer> PATRON = OrderedField.of("patron", FieldType.INT, Loan::patron);
    private static final OrderedField<Loan, Integer> RETURNED =
            OrderedField.optional("returned", FieldType.INT, Loan::returned);
    private static final OrderedField<Loan, String> SHELF = OrderedField.of("shelf", FieldType.TEXT, Loan::shelf);
    private static final OrderedField<Loan, Integer> DAYS = OrderedField.of("days", FieldType.INT, Loan::days);

    private static final EntityType<Integer, Loan> LOAN = EntityType.of(
                    "Loan", KeyType.of(ID), (Loan loan, Changes<Loan> changes) -> loan)
            .fields(ID, PATRON, RETURNED, SHELF, DAYS)
            .lookup(PATRON, RETURNED)
            .lookup(SHELF)
            .build();

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final Table<Integer, Loan> table = database.table(LOAN);

    private static final class Loans extends MemoryStore<Integer, Loan> {
        Loans(MemorySession session) {
            super(LOAN, session);
        }
    }

    @BeforeEach
    void fill() {
        List<Loan> loans = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            loans.add(new Loan(
                    i, i % 1_000, i % 2_000 < 1_000 ? Option.none() : Option.some(i), "shelf " + i % 4, i % 30));
        }
        new Loans((MemorySession) database.autoCommit()).insertAll(loans);
    }

    @Test
    void rows_are_taken_by_key_when_nothing_else_is_said() {
        assertThat(describe(Filter.all(), 50)).isEqualTo("key, sorted, 10000 rows");
        assertThat(describe(Filter.all(), 50, ID.desc())).isEqualTo("key down, sorted, 10000 rows");
    }

    @Test
    void an_equality_takes_an_index() {
        assertThat(describe(PATRON.eq(5).and(RETURNED.isEmpty()), 50)).isEqualTo("patron returned, sorted, 5 rows");
        assertThat(describe(RETURNED.eq(1_005).and(PATRON.eq(5)), 50)).isEqualTo("patron returned, sorted, 1 rows");
        assertThat(describe(SHELF.eq("shelf 1").and(DAYS.gt(3)), Long.MAX_VALUE))
                .isEqualTo("shelf, sorted, 2500 rows");
        assertThat(describe(SHELF.eq("no such"), Long.MAX_VALUE)).isEqualTo("shelf, sorted, 0 rows");
    }

    @Test
    void the_first_fields_of_an_index_are_enough() {
        String path = describe(PATRON.eq(5), Long.MAX_VALUE);
        assertThat(path).startsWith("patron returned, unsorted");
        assertThat(describe(PATRON.eq(5), 50, RETURNED.asc())).startsWith("patron returned, sorted");
        assertThat(describe(PATRON.eq(5), 50, RETURNED.desc())).startsWith("patron returned down, sorted");
        assertThat(describe(PATRON.eq(5), 50, PATRON.desc(), RETURNED.asc())).startsWith("patron returned, sorted");
    }

    @Test
    void a_range_takes_a_part_of_an_index() {
        assertThat(describe(PATRON.between(5, 7), Long.MAX_VALUE)).startsWith("patron returned, unsorted");
        assertThat(describe(ID.between(5, 7), Long.MAX_VALUE)).startsWith("key, sorted");
        assertThat(describe(PATRON.gt(990), 50, PATRON.asc(), RETURNED.asc())).startsWith("patron returned, sorted");
    }

    @Test
    void a_page_sorted_by_an_index_takes_it_and_a_whole_list_as_well() {
        assertThat(describe(Filter.all(), 50, SHELF.asc())).isEqualTo("shelf, sorted, 10000 rows");
        assertThat(describe(Filter.all(), 50, SHELF.desc(), ID.desc()))
                .isEqualTo("shelf down, keys down, sorted, 10000 rows");
        assertThat(describe(Filter.all(), 50, SHELF.asc(), DAYS.asc())).contains("unsorted");
        assertThat(describe(Filter.all(), 50, PATRON.asc())).contains("unsorted");
        assertThat(describe(Filter.all(), Long.MAX_VALUE, SHELF.asc())).startsWith("shelf, sorted");
    }

    @Test
    void one_of_several_values_looks_each_up() {
        assertThat(describe(ID.in(5, 9, 70_000), Long.MAX_VALUE)).isEqualTo("key, sorted, 2 rows");
        assertThat(describe(SHELF.in("shelf 1", "none"), Long.MAX_VALUE)).startsWith("shelf, unsorted, 2500");
        assertThat(describe(PATRON.eq(3).and(RETURNED.in(1_003, 3_003)), 10))
                .isEqualTo("patron returned, unsorted, 2 rows");
    }

    @Test
    void few_rows_to_sort_are_better_than_many_in_order() {
        assertThat(describe(PATRON.eq(5), 50, SHELF.asc())).startsWith("patron returned, unsorted");
        assertThat(describe(SHELF.eq("shelf 1"), 50, ID.asc())).startsWith("shelf, sorted");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // is only read
    private String describe(Filter<Loan> filter, long limit, Order<Loan>... order) {
        List<Condition<Loan>> conditions = Condition.of(filter);
        Keyset<Loan> keyset = Keyset.of(LOAN, Vector.of(order));
        List<Order<Loan>> needed = Sorting.needed(keyset, table.keyFields, conditions);
        Path<Integer, Loan> path = Path.best(table, conditions, needed, limit, Condition.count(filter));
        Index<Integer, Loan> index = path.index();
        String name = index == null ? "key" : index.name().replace(",", "");
        boolean keysDown = index != null && !path.directions().keysUp();
        boolean down =
                index == null ? !path.directions().keysUp() : !path.directions().valuesUp();
        return name + (down ? " down" : "") + (keysDown ? ", keys down" : "")
                + (path.directions().isSorted() ? ", sorted, " : ", unsorted, ") + Math.round(path.rows()) + " rows";
    }
}
