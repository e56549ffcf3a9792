package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.store.Field;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Address;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Everything;
import dev.tenon.testing.contract.library.EverythingFields;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of the values that are stored. */
interface ValueLaws extends Laws {

    @Test
    default void values_of_every_type_are_found_as_they_were_stored() {
        Sameness<Everything> same = new Sameness<>(EverythingFields.ENTITY);
        for (Column<?> column : Column.ALL) {
            if (column.required() == EverythingFields.zoned) {
                continue; // the offset is not kept: see below
            }
            for (Everything row : column.rows()) {
                Everything stored = stage().transact(tx -> tx.everythings().insert(row));
                Everything found = read(row.code());
                assertThat(same.test(stored, row))
                        .as("%s: %s became %s", column, row, stored)
                        .isTrue();
                assertThat(same.test(found, row))
                        .as("%s: %s became %s", column, row, found)
                        .isTrue();
            }
        }
    }

    @Test
    default void values_of_every_type_are_found_as_they_were_stored_in_batches_of_few_and_of_many() {
        Sameness<Everything> same = new Sameness<>(EverythingFields.ENTITY);
        Vector<Vector<Everything>> few = Column.ALL
                .reject(column -> column.required() == EverythingFields.zoned)
                .map(Column::rows);
        Vector<Everything> many = few.flatMap(rows -> rows)
                .map(row -> row.withCode("many-" + row.code())
                        .withTags("\u00e9", "\ud83d\ude00", "")
                        .withMaybeAddress(new Address("", Option.none(), -1)));
        for (Vector<Everything> rows : few.append(many)) {
            stage().transactUnit(tx -> tx.everythings().insertAll(rows));
            for (Everything row : rows) {
                assertThat(same.test(read(row.code()), row))
                        .as("%s became %s", row, read(row.code()))
                        .isTrue();
            }
        }
    }

    @Test
    default void a_row_may_be_full_of_empty_fields_and_become_full_of_values_and_empty_again() {
        Sameness<Everything> same = new Sameness<>(EverythingFields.ENTITY);
        Everything blank = Everything.blank("row");
        Everything full = blank;
        for (Column<?> column : Column.ALL) {
            full = greatest(column, full);
        }
        for (Everything row : List.of(blank, full, blank)) {
            stage().transact(tx -> tx.everythings().save(row));
            assertThat(same.test(read("row"), row)).as("%s", read("row")).isTrue();
        }
    }

    @Test
    default void times_are_kept_to_the_microsecond_and_cut_off_after_it() {
        Instant instant = Instant.parse("2024-01-01T00:00:00.123456789Z");
        Everything stored = stored(
                with(EverythingFields.at, instant),
                row -> Column.with(row, EverythingFields.maybeAt, Instant.parse("1969-12-31T23:59:59.999999999Z")),
                row -> Column.with(row, EverythingFields.local, LocalDateTime.parse("2024-01-01T00:00:00.123456789")),
                row -> Column.with(row, EverythingFields.lasted, Duration.ofNanos(1_999)),
                row -> Column.with(row, EverythingFields.maybeLasted, Duration.ofNanos(-1_999)));
        assertThat(stored.at()).isEqualTo(Instant.parse("2024-01-01T00:00:00.123456Z"));
        assertThat(stored.maybeAt()).contains(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(stored.local()).isEqualTo(LocalDateTime.parse("2024-01-01T00:00:00.123456"));
        assertThat(stored.lasted()).isEqualTo(Duration.ofNanos(1_000));
        assertThat(stored.maybeLasted()).contains(Duration.ofNanos(-1_000));
        assertThat(selected(EverythingFields.at, instant))
                .as("a filter is cut off, too")
                .isEqualTo(1);
    }

    @Test
    default void a_time_with_an_offset_is_kept_as_the_same_time_in_utc() {
        Everything stored = stored(with(EverythingFields.zoned, OffsetDateTime.parse("2024-01-01T12:00:00+05:30")));
        assertThat(stored.zoned()).isEqualTo(OffsetDateTime.parse("2024-01-01T06:30:00Z"));
        assertThat(stored.zoned().getOffset()).isEqualTo(ZoneOffset.UTC);
        assertThat(selected(EverythingFields.zoned, OffsetDateTime.parse("2024-01-01T07:30:00+01:00")))
                .isEqualTo(1);
    }

    @Test
    default void the_scale_of_a_decimal_is_kept_and_makes_no_difference_in_comparisons() {
        Everything stored = stored(with(EverythingFields.amount, new BigDecimal("1.500")));
        assertThat(stored.amount()).isEqualTo(new BigDecimal("1.500"));
        assertThat(selected(EverythingFields.amount, new BigDecimal("1.5"))).isEqualTo(1);
        Everything round = stored(with(EverythingFields.amount, new BigDecimal("15E+2")));
        assertThat(round.amount()).isEqualTo(new BigDecimal("1500"));
        assertThat(selected(EverythingFields.amount, new BigDecimal("1500.00"))).isEqualTo(1);
    }

    @Test
    default void minus_zero_equals_zero_and_not_a_number_equals_itself() {
        stored(row -> Column.with(Column.with(row, EverythingFields.real, -0.0), EverythingFields.single, Float.NaN));
        assertThat(selected(EverythingFields.real, 0.0)).isEqualTo(1);
        assertThat(selected(EverythingFields.single, Float.NaN)).isEqualTo(1);
        stored(row -> Column.with(Column.with(row, EverythingFields.real, Double.NaN), EverythingFields.single, 0.0f));
        assertThat(selected(EverythingFields.real, Double.NaN)).isEqualTo(1);
        assertThat(selected(EverythingFields.single, -0.0f)).isEqualTo(1);
    }

    @Test
    default void stored_bytes_are_a_copy_whoever_changes_theirs() {
        byte[] given = {1, 2, 3};
        stage().transactUnit(tx -> {
            Everything inserted =
                    tx.everythings().insert(Column.with(Everything.blank("row"), EverythingFields.content, given));
            given[0] = 9;
            inserted.content()[1] = 9;
        });
        assertThat(read("row").content()).containsExactly(1, 2, 3);
        read("row").content()[2] = 9;
        stage().library().everythings().reads().list(Selection.all()).get(0).content()[2] = 9;
        assertThat(read("row").content()).containsExactly(1, 2, 3);
        assertThat(selected(EverythingFields.content, new byte[] {1, 2, 3})).isEqualTo(1);
    }

    @Test
    default void nested_values_and_collections_are_found_as_they_were_stored() {
        Everything row = Everything.blank("row")
                .withAddress(new Address("Main \"Street\" \\ 1\n\u00e9\ud83d\ude00", Option.some("12345"), -7))
                .withMaybeAddress(new Address("", Option.none(), Integer.MAX_VALUE))
                .withTags("b", "a", "", "a")
                .withDays(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1))
                .withCounts(HashMap.of("one", 1, "", 0, "quo\"te", -1))
                .withPlaces(new Address("x", Option.some(""), 0), new Address("y", Option.none(), 1));
        Everything stored = stage().transact(tx -> tx.everythings().insert(row));
        assertThat(stored.tags()).containsExactly("b", "a", "", "a");
        Everything found = read("row");
        assertThat(found.address()).isEqualTo(row.address());
        assertThat(found.maybeAddress()).isEqualTo(row.maybeAddress());
        assertThat(found.tags()).isEqualTo(row.tags());
        assertThat(found.days()).isEqualTo(row.days());
        assertThat(found.counts()).isEqualTo(row.counts());
        assertThat(found.places()).isEqualTo(row.places());
        stage().transactUnit(tx -> tx.everythings().save(Everything.blank("row")));
        assertThat(read("row").tags()).isEmpty();
        assertThat(read("row").maybeAddress()).isEmpty();
    }

    @Test
    default void long_texts_and_collections_are_kept() {
        String text = "\u00e9\ud83d\ude00x".repeat(50_000);
        Book book = Book.of(4, text, 30)
                .withSubjects(Vector.range(0, 2_000).map(i -> "s" + i).toJavaArray(String[]::new));
        stage().transactUnit(tx -> tx.books().insert(book));
        assertThat(books().require(BookId.of(4))).isEqualTo(book.withVersion(1));
    }

    @Test
    default void values_of_every_type_are_set_for_many_rows_and_emptied() {
        stage().transactUnit(tx -> tx.everythings().insert(Everything.blank("row")));
        Sameness<Everything> same = new Sameness<>(EverythingFields.ENTITY);
        for (Column<?> column : Column.ALL) {
            Everything expected = setForAll(column);
            assertThat(same.test(read("row"), expected))
                    .as("%s: %s", column, read("row"))
                    .isTrue();
            stage().transactUnit(tx -> tx.everythings()
                    .updateWhere(Selection.all(), Vector.of(column.optional().clear())));
            assertThat(column.optional().valueIn(read("row"))).as("%s", column).isNull();
        }
    }

    private <T> Everything setForAll(Column<T> column) {
        T value = column.required().type().normal(column.ascending().last());
        Everything expected = Column.with(Column.with(read("row"), column.required(), value), column.optional(), value);
        stage().transactUnit(tx -> tx.everythings()
                .updateWhere(
                        Selection.all(),
                        Vector.of(
                                column.required().set(value), column.optional().set(value))));
        return expected;
    }

    private static <T> Everything greatest(Column<T> column, Everything row) {
        T value = column.required().type().normal(column.ascending().last());
        return Column.with(Column.with(row, column.required(), value), column.optional(), value);
    }

    private static <T> UnaryOperator<Everything> with(Field<Everything, T> field, T value) {
        return row -> Column.with(row, field, value);
    }

    /** Saves the one row, changed by these, and reads it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private Everything stored(UnaryOperator<Everything>... changes) {
        Everything row = Everything.blank("row");
        for (UnaryOperator<Everything> change : changes) {
            row = change.apply(row);
        }
        Everything given = row;
        Everything saved = stage().transact(tx -> tx.everythings().save(given));
        Everything found = read("row");
        assertThat(new Sameness<>(EverythingFields.ENTITY).test(saved, found))
                .as("what save returns is what is stored: %s", saved)
                .isTrue();
        return found;
    }

    private <T> long selected(Field<Everything, T> field, T value) {
        return stage().library()
                .everythings()
                .reads()
                .count(Selection.<Everything>all().where(field.eq(value)));
    }

    private Everything read(String code) {
        return stage().library().everythings().reads().require(code);
    }
}
