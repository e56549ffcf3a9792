package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import library.contracts.BookId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookIdTest {

    private static final UUID VALUE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @ParameterizedTest
    @ValueSource(strings = {"book_01h455vb4pex5vsknk084sn02q", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void an_id_is_an_argument_of_a_test(BookId id) {
        assertThat(id).isEqualTo(BookId.of(VALUE));
    }

    @ParameterizedTest
    @CsvSource("book_01h455vb4pex5vsknk084sn02q, 01890a5d-ac96-774b-bcce-b302099a8057")
    void an_id_is_one_of_several_arguments(BookId id, UUID value) {
        assertThat(id.value()).isEqualTo(value);
    }
}
