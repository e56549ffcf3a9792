package dev.tenon.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("BookId", "AuthorId", "CopyId");

    @Test
    void a_missing_letter_is_found() {
        assertThat(Suggestion.of("BokId", KNOWN)).isEqualTo(" Did you mean 'BookId'?");
    }

    @Test
    void two_swapped_letters_are_one_mistake() {
        assertThat(Suggestion.of("Ba", List.of("Ab", "aB"))).isEqualTo(" Did you mean 'aB'?");
        assertThat(Suggestion.of("AuthorDi", KNOWN)).isEqualTo(" Did you mean 'AuthorId'?");
    }

    @Test
    void nothing_is_said_when_nothing_is_near() {
        assertThat(Suggestion.of("InvoiceNumber", KNOWN)).isEmpty();
        assertThat(Suggestion.of("BookId", List.of())).isEmpty();
    }

    @Test
    void the_nearest_wins_and_then_the_first_in_the_alphabet() {
        assertThat(Suggestion.of("BookIds", List.of("BoookIdss", "BookId"))).isEqualTo(" Did you mean 'BookId'?");
        assertThat(Suggestion.of("CatId", List.of("RatId", "BatId"))).isEqualTo(" Did you mean 'BatId'?");
    }

    @Test
    void an_empty_name_is_near_to_one_letter_only() {
        assertThat(Suggestion.of("", List.of("a", "ab"))).isEqualTo(" Did you mean 'a'?");
    }
}
