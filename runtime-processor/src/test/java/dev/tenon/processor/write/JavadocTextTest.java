package dev.tenon.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.write.json.JavadocText;
import org.junit.jupiter.api.Test;

class JavadocTextTest {

    private static final JavadocText COMMENT = JavadocText.of("""
         Adds a {@code Book} to {@link Shelf#books the shelf},
         or to {@link Shelf#add(Book)}. Takes its time &amp; more.

         <p>Needs <em>nothing</em>.

         @param title of the book,
             as printed
         @param isbn its number
         @see Shelf
        """);

    @Test
    void the_summary_is_the_first_sentence_without_its_stop() {
        assertThat(COMMENT.summary()).isEqualTo("Adds a `Book` to the shelf, or to `add`");
        assertThat(JavadocText.of("No stop").summary()).isEqualTo("No stop");
        assertThat(JavadocText.of("").summary()).isEmpty();
    }

    @Test
    void the_description_is_all_before_the_tags_in_paragraphs() {
        assertThat(COMMENT.description().lines())
                .containsExactly(
                        "Adds a `Book` to the shelf, or to `add`. Takes its time & more.", "", "Needs nothing.");
    }

    @Test
    void items_are_lines_of_their_own() {
        assertThat(JavadocText.of("Two:<ul><li>one<li>two</ul>").description().lines())
                .containsExactly("Two:", "", "- one", "- two");
    }

    @Test
    void what_is_said_of_a_component_is_found_by_its_name() {
        assertThat(COMMENT.parameter("title")).isEqualTo("of the book, as printed");
        assertThat(COMMENT.parameter("isbn")).isEqualTo("its number");
        assertThat(COMMENT.parameter("is")).isEmpty();
    }

    @Test
    void the_first_paragraph_is_on_one_line() {
        assertThat(COMMENT.paragraph())
                .isEqualTo("Adds a Book to Shelf#books the shelf, or to Shelf#add(Book). Takes its time &amp; more.");
    }
}
