package dev.tenon.benchmarks.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Record10;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table in jOOQ's terms, without its code generator. */
final class JooqBook {

    static final Table<Record> BOOK = table(name("catalog", "book"));

    static final Field<UUID> ID = field(name("id"), SQLDataType.UUID);
    static final Field<String> TITLE = field(name("title"), SQLDataType.CLOB);
    static final Field<String> ISBN = field(name("isbn"), SQLDataType.CLOB);
    static final Field<UUID> AUTHOR_ID = field(name("author_id"), SQLDataType.UUID);
    static final Field<String> AUTHOR_NAME = field(name("author_name"), SQLDataType.CLOB);
    static final Field<List<String>> SUBJECTS =
            field(name("subjects"), SQLDataType.JSONB.asConvertedDataType(subjects()));
    static final Field<Integer> PUBLISHED_YEAR = field(name("published_year"), SQLDataType.INTEGER);
    static final Field<Integer> TOTAL_COPIES = field(name("total_copies"), SQLDataType.INTEGER);
    static final Field<Integer> AVAILABLE_COPIES = field(name("available_copies"), SQLDataType.INTEGER);
    static final Field<Long> VERSION = field(name("version"), SQLDataType.BIGINT);

    static final List<Field<?>> COLUMNS = List.of(
            ID, TITLE, ISBN, AUTHOR_ID, AUTHOR_NAME, SUBJECTS, PUBLISHED_YEAR, TOTAL_COPIES, AVAILABLE_COPIES, VERSION);

    /** In the place of values that are bound later. */
    static final List<@Nullable Object> NO_VALUES = Collections.nCopies(COLUMNS.size(), null);

    private JooqBook() {}

    /** In the order of {@link #COLUMNS}. */
    static List<@Nullable Object> values(Book book) {
        return Arrays.asList(
                book.id(),
                book.title(),
                book.isbn(),
                book.authorId(),
                book.authorName(),
                book.subjects(),
                book.publishedYear(),
                book.totalCopies(),
                book.availableCopies(),
                book.version());
    }

    static DSLContext context(DataSource connections) {
        return DSL.using(connections, SQLDialect.POSTGRES);
    }

    /** All columns, in the order of {@link Book}. */
    static SelectJoinStep<Record10<UUID, String, String, UUID, String, List<String>, Integer, Integer, Integer, Long>>
            select(DSLContext context) {
        return context.select(
                        ID,
                        TITLE,
                        ISBN,
                        AUTHOR_ID,
                        AUTHOR_NAME,
                        SUBJECTS,
                        PUBLISHED_YEAR,
                        TOTAL_COPIES,
                        AVAILABLE_COPIES,
                        VERSION)
                .from(BOOK);
    }

    @SuppressWarnings("unchecked")
    private static Converter<JSONB, List<String>> subjects() {
        return Converter.ofNullable(
                JSONB.class,
                (Class<List<String>>) (Class<?>) List.class,
                json -> Subjects.read(json.data()),
                list -> JSONB.valueOf(Subjects.write(list)));
    }
}
