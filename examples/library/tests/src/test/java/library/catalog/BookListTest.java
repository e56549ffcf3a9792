package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import library.catalog.BookList.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookListTest {

    @Test
    void each_line_is_a_book_with_its_number() {
        assertThat(BookList.parse("""
            title,author,isbn,subjects,publishedYear,totalCopies
            Emma,Jane Austen,9780141439587,novel;comedy,1815,3

            Dracula,Bram Stoker,9780141439846,,,
            """).get())
                .containsExactly(
                        new Line(
                                2,
                                Either.right(new BookRow(
                                        Option.some("Emma"),
                                        Option.some("Jane Austen"),
                                        "9780141439587",
                                        List.of("novel", "comedy"),
                                        Option.some(1815),
                                        3))),
                        new Line(
                                4,
                                Either.right(new BookRow(
                                        Option.some("Dracula"),
                                        Option.some("Bram Stoker"),
                                        "9780141439846",
                                        List.empty(),
                                        Option.none(),
                                        1))));
    }

    @Test
    void columns_may_come_in_any_order_and_the_optional_ones_may_be_missing() {
        assertThat(read("""
            isbn,title,author
            9780141439587,Emma,Jane Austen
            """)).extracting(ListedBook::title, ListedBook::author).containsExactly("Emma", "Jane Austen");
    }

    @Test
    void a_row_may_have_no_more_than_an_isbn() {
        var row = BookList.parse("""
            isbn,title
            9780141439587,
            """).get().head().row().get();

        assertThat(row)
                .isEqualTo(new BookRow(Option.none(), Option.none(), "9780141439587", List.empty(), Option.none(), 1));
        assertThat(row.book().getLeft().message()).isEqualTo("title must not be blank; author must not be blank");
    }

    @Test
    void a_row_without_an_isbn_is_told_of() {
        assertThat(BookList.parse("""
            isbn,title
            ,Emma
            """).get().head().row().getLeft()).isEqualTo("isbn must not be blank");
    }

    @Test
    void a_value_in_quotes_may_have_commas_and_quotes() {
        assertThat(read("""
            title,author,isbn
            "Emma, or ""The Matchmaker""\","Austen, Jane",9780141439587
            """))
                .extracting(ListedBook::title, ListedBook::author)
                .containsExactly("Emma, or \"The Matchmaker\"", "Austen, Jane");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(read("\uFEFF" + """
            title,author,isbn
            Emma,Jane Austen,9780141439587
            """).title()).isEqualTo("Emma");
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertThat(read("""
            title,author,isbn\r
            Emma,Jane Austen,9780141439587\r
            """).isbn()).isEqualTo("9780141439587");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title,author,isbn", "   "})
    void a_list_without_a_book_is_refused(String csv) {
        assertThat(BookList.parse(csv).getLeft()).startsWith("has no books");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,author",
                "title,author,isbn,titel",
                "title,author,isbn,isbn",
                "Title,author,isbn",
                "\"title"
            })
    void a_header_that_lacks_a_column_or_has_an_unknown_one_is_refused(String header) {
        assertThat(BookList.parse("""
            %s
            Emma,Jane Austen,9780141439587
            """.formatted(header)).getLeft())
                .startsWith("must begin with a header that names the column isbn, perhaps with title, author");
    }

    @Test
    void a_list_that_is_too_long_is_refused() {
        var line = """
            Emma,Jane Austen,9780141439587
            """;

        assertThat(BookList.parse("""
            title,author,isbn
            """ + line.repeat(5_001)).getLeft())
                .isEqualTo("must have at most 5000 books, has 5001");
    }

    private static ListedBook read(String csv) {
        return BookList.parse(csv).get().head().row().get().book().get();
    }
}
