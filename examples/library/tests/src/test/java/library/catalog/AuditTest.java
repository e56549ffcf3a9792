package library.catalog;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.audit.AuditEntry;
import dev.tenon.audit.AuditFields;
import dev.tenon.effect.Failure;
import dev.tenon.testing.junit.TenonTest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.Calls;
import library.contracts.BookId;
import org.junit.jupiter.api.Test;

/** What is written down of those who change the catalogue. */
@TenonTest(Catalog.class)
class AuditTest {

    private final TestCatalogRuntime catalog;
    private final Book emma;

    AuditTest(TestCatalogRuntime catalog) {
        this.catalog = catalog.as(Calls.STAFF);
        var shelves = new Shelves(catalog);
        this.emma = shelves.book("Emma", Shelves.EMMA, shelves.author("Jane Austen"));
    }

    private Seq<AuditEntry> of(BookId book) {
        return CatalogAudit.query()
                .where(AuditFields.entity.eq("Book"))
                .where(AuditFields.entityId.eq(book.toString()))
                .orderBy(AuditFields.id.asc())
                .list()
                .runOrThrow(catalog);
    }

    @Test
    void a_correction_is_told_with_what_was_before_and_after() {
        CatalogDispatch.updateBook(emma.id(), "Emma!", List.of("novel"), Option.some(1816), Option.none())
                .runOrThrow(catalog);

        AuditEntry entry = of(emma.id()).single();
        assertThat(entry.actor()).isEqualTo("staff");
        assertThat(entry.action()).isEqualTo("UpdateBook");
        assertThat(entry.before().get()).contains("\"title\":\"Emma\"");
        assertThat(entry.after().get())
                .contains("\"title\":\"Emma!\"", "\"subjects\":[\"novel\"]", "\"publishedYear\":1816");
    }

    @Test
    void a_book_that_is_removed_is_told_as_it_was() {
        CatalogDispatch.removeBook(emma.id()).runOrThrow(catalog);

        AuditEntry entry = of(emma.id()).single();
        assertThat(entry.before().get()).contains("\"title\":\"Emma\"");
        assertThat(entry.after()).isEmpty();
    }

    @Test
    void what_was_refused_was_not_done() {
        catalog.as(Caller.user("eve"));
        assertThat(CatalogDispatch.removeBook(emma.id()))
                .with(catalog)
                .failsWith(new Failure.Forbidden("The policy 'isStaff' does not admit 'eve'"));

        assertThat(of(emma.id())).isEmpty();
    }

    @Test
    void what_nobody_declared_is_not_told() {
        CatalogDispatch.addAuthor("Jane Austen", Option.none()).runOrThrow(catalog);

        assertThat(CatalogAudit.query().count().runOrThrow(catalog)).isZero();
    }
}
