package dev.tenon.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What differs is reported, each in a line, with statements that mend it. */
class SchemaDriftTest {

    private static Bookshop shop;

    @BeforeAll
    static void start_a_server() throws IOException, SQLException {
        shop = new Bookshop();
    }

    @AfterAll
    static void stop_the_server() throws IOException {
        shop.close();
    }

    @BeforeEach
    void a_schema_as_it_should_be() throws SQLException {
        shop.reset();
    }

    @Test
    void a_schema_that_was_made_of_the_script_does_not_differ() throws SQLException {
        assertThat(shop.report().differences()).isEmpty();
        assertThat(shop.report().notes()).isEmpty();
        assertThat(shop.report().statements()).isEmpty();
        assertThat(shop.report())
                .hasToString("-- The schema bookshop is what META-INF/tenon/schema/bookshop.sql says.\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_drift_is_told_in_a_line_and_mended_by_its_statements(Drift drift) throws SQLException {
        shop.execute(drift.sql);

        SchemaReport report = shop.report();

        assertThat(report.differences()).contains(drift.line);
        for (String statement : report.statements()) {
            shop.execute(statement);
        }
        assertThat(shop.report().differences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void where_there_are_rows_the_statements_mend_it_as_well(Drift drift) throws SQLException {
        shop.execute(Bookshop.ROWS);
        shop.execute(drift.sql);

        SchemaReport report = shop.report();

        assertThat(report.differences()).contains(drift.line);
        shop.execute(report.toString());
        assertThat(shop.report().differences()).isEmpty();
    }

    @Test
    void all_drifts_together_are_one_report_whose_text_mends_them() throws SQLException {
        shop.execute(Bookshop.ROWS);
        List<String> expected = new ArrayList<>();
        for (Drift drift : Drift.values()) {
            // Some cannot happen beside others that are about the same table, column or name.
            if (!ALTERNATIVES.contains(drift)) {
                shop.execute(drift.sql);
                expected.add(drift.line);
            }
        }
        assertThat(expected).hasSizeGreaterThan(20);

        SchemaReport report = shop.report();

        assertThat(report.differences()).containsAll(expected);
        shop.execute(report.toString());
        assertThat(shop.report().differences()).isEmpty();
    }

    private static final List<Drift> ALTERNATIVES = List.of(
            Drift.NO_TABLE,
            Drift.VIEW_FOR_A_TABLE,
            Drift.COLLATION,
            Drift.NO_OPTIONAL_COLUMN,
            Drift.IDENTITY,
            Drift.TYPE_ON_BOTH_SIDES_OF_A_REFERENCE,
            Drift.NO_PRIMARY_KEY,
            Drift.NO_UNIQUE_INDEX,
            Drift.UNIQUE_AMONG_ALL,
            Drift.INDEX_IN_ANOTHER_ORDER,
            Drift.OTHER_CHECK,
            Drift.CHECK_UNDER_ANOTHER_NAME,
            Drift.UNPROVEN_CHECK,
            Drift.PRIMARY_KEY_THAT_IS_REFERRED_TO,
            Drift.DEFERRED,
            Drift.SURPLUS_FOREIGN_KEY);

    @Test
    void without_a_schema_all_of_it_is_made() throws SQLException {
        shop.execute("DROP SCHEMA bookshop CASCADE");

        SchemaReport report = shop.report();

        assertThat(report.differences())
                .containsExactly(
                        "schema \"bookshop\": expected, found none",
                        "table \"author\": expected, found none",
                        "table \"book\": expected, found none",
                        "table \"shelf\": expected, found none");
        assertThat(report.toString())
                .contains("they can be made at the start: by -Dtenon.postgres.schema=create, or"
                        + " TENON_POSTGRES_SCHEMA=create.");
        shop.execute(report.toString());
        assertThat(shop.report().differences()).isEmpty();
    }

    @Test
    void what_is_in_nobodys_way_is_only_noted() throws SQLException {
        shop.execute("""
            CREATE TABLE bookshop.review (stars integer);
            ALTER TABLE bookshop.book ADD COLUMN remark text;
            ALTER TABLE bookshop.book ADD COLUMN weight integer NOT NULL DEFAULT 1;
            CREATE INDEX book_title_idx ON bookshop.book (title);
            CREATE UNIQUE INDEX book_remark_key ON bookshop.book (remark);
            ALTER INDEX bookshop.book_author_id_idx RENAME TO by_author;
            ALTER TABLE bookshop.author RENAME CONSTRAINT author_pkey TO authors_have_ids;
            ALTER TABLE bookshop.author SET (fillfactor = 70);
            ALTER TABLE bookshop.author ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
            CREATE FUNCTION bookshop.drop_row() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
            CREATE TRIGGER dropping BEFORE INSERT ON bookshop.book FOR EACH ROW EXECUTE FUNCTION bookshop.drop_row();
            CREATE TRIGGER looking AFTER INSERT ON bookshop.book FOR EACH ROW EXECUTE FUNCTION bookshop.drop_row();
            """);

        SchemaReport report = shop.report();

        assertThat(report.differences()).isEmpty();
        assertThat(report.notes())
                .containsExactlyInAnyOrder(
                        "table \"review\"",
                        "column \"book\".\"remark\", text",
                        "column \"book\".\"weight\", integer NOT NULL DEFAULT 1",
                        "index \"book_title_idx\" of table \"book\", INDEX btree (title)",
                        "index \"book_remark_key\" of table \"book\", UNIQUE btree (remark)",
                        "row level security of table \"author\", whose policies may hide rows",
                        "trigger \"dropping\" of table \"book\", which may change or drop what is written");
    }

    @Test
    void a_unique_constraint_does_as_well_as_a_unique_index() throws SQLException {
        shop.execute("""
            DROP INDEX bookshop.shelf_room_place_key;
            ALTER TABLE bookshop.shelf ADD CONSTRAINT shelf_room_place_key UNIQUE (room, place)
            """);

        assertThat(shop.report().differences()).isEmpty();
    }

    @Test
    void the_order_of_the_constants_of_an_enum_does_not_matter() throws SQLException {
        kinds("'TALL', 'LOW'");

        assertThat(shop.report().differences()).isEmpty();
        assertThat(shop.report().notes()).isEmpty();
    }

    @Test
    void a_constant_that_only_the_next_version_has_is_noted() throws SQLException {
        kinds("'TALL', 'WIDE', 'LOW', 'it''s round'");

        assertThat(shop.report().differences()).isEmpty();
        assertThat(shop.report().notes())
                .containsExactly(
                        "check \"shelf_kind_check\" of table \"shelf\", which also admits 'WIDE', 'it''s round'");
    }

    private static void kinds(String list) throws SQLException {
        shop.execute("ALTER TABLE bookshop.shelf DROP CONSTRAINT shelf_kind_check,"
                + " ADD CONSTRAINT shelf_kind_check CHECK (kind IN (" + list + "))");
    }

    @Test
    void the_text_is_sql_that_says_where_somebody_has_to_think() throws SQLException {
        shop.execute(Bookshop.ROWS);
        shop.execute("""
            ALTER TABLE bookshop.book DROP COLUMN price;
            ALTER TABLE bookshop.author ALTER COLUMN name DROP NOT NULL;
            UPDATE bookshop.author SET name = NULL;
            CREATE TABLE bookshop.review (stars integer);
            """);

        assertThat(shop.report()).hasToString("""
            -- The schema bookshop is not what META-INF/tenon/schema/bookshop.sql says. There are 2 differences; these \
            statements mend it, in this order:
            -- 1. column "author"."name": expected text COLLATE "C" NOT NULL, found text COLLATE "C" NULL
            --    There are rows: write what they get in place of ''.
            UPDATE "bookshop"."author" SET "name" = '' WHERE "name" IS NULL;
            ALTER TABLE "bookshop"."author" ALTER COLUMN "name" SET NOT NULL;
            -- 2. column "book"."price": expected numeric NOT NULL, found none
            --    There are rows: write what they get in place of 0.
            ALTER TABLE "bookshop"."book" ADD COLUMN "price" numeric NOT NULL DEFAULT 0;
            ALTER TABLE "bookshop"."book" ALTER COLUMN "price" DROP DEFAULT;
            -- Left alone: table "review"
            """);
    }

    @Test
    void comparing_leaves_nothing_behind() throws SQLException {
        shop.report();

        assertThat(shop.answer("SELECT count(*) FROM pg_class WHERE relpersistence = 't'"))
                .isEqualTo("0");
    }
}
