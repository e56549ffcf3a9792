package library.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import library.app.Options.Database.At;
import library.app.Options.Database.Embedded;
import library.app.Options.Database.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void the_port_is_8080_unless_said() {
        assertThat(options(Map.of())).isEqualTo(new Options(8080, new InMemory()));
    }

    @Test
    void the_environment_says_the_port() {
        assertThat(options(Map.of("LIBRARY_PORT", "8081"))).isEqualTo(new Options(8081, new InMemory()));
    }

    @Test
    void an_argument_goes_before_the_environment() {
        assertThat(options(Map.of("LIBRARY_PORT", "8081"), "--port=8082")).isEqualTo(new Options(8082, new InMemory()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "65535"})
    void a_port_is_a_number_up_to_65535(String port) {
        assertThat(options(Map.of(), "--port=" + port).port()).hasToString(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "65536", "http", "80 80"})
    void what_is_no_port_is_refused_by_name(String port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(Map.of(), "--port=" + port))
                .withMessage("'" + port + "' is not a port: expected a number from 0 to 65535");
    }

    @Test
    void an_unknown_argument_is_refused_by_name_and_what_it_says_may_be_secret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(Map.of(), "--prot=8081"))
                .withMessageStartingWith("Unknown argument --prot: expected --port=8080, --postgres, --postgres=jdbc:");
    }

    @Test
    void what_the_command_line_cannot_say_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(Map.of(), "--tenon.environment=production"))
                .withMessageStartingWith("Unknown argument --tenon.environment");
    }

    @Test
    void everything_is_in_memory_unless_said() {
        assertThat(options(Map.of()).database()).isEqualTo(new InMemory());
    }

    @Test
    void postgres_without_a_url_is_started_by_the_program() {
        assertThat(options(Map.of(), "--postgres").database()).isEqualTo(new Embedded());
    }

    @Test
    void postgres_is_at_the_url_that_is_said() {
        assertThat(options(Map.of(), "--postgres=jdbc:postgresql://db/library").database())
                .isEqualTo(new At("jdbc:postgresql://db/library"));
        assertThat(options(Map.of("LIBRARY_POSTGRES", "jdbc:postgresql://db/library"))
                        .database())
                .isEqualTo(new At("jdbc:postgresql://db/library"));
    }

    @Test
    void the_search_index_is_in_memory_unless_a_folder_is_said() {
        assertThat(options(Map.of()).index()).isEmpty();
        assertThat(options(Map.of("LIBRARY_INDEX", "books")).index()).contains(Path.of("books"));
        assertThat(options(Map.of("LIBRARY_INDEX", "books"), "--index=others").index())
                .contains(Path.of("others"));
    }

    @Test
    void what_is_configuration_is_left_to_it() {
        assertThat(options(
                        Map.of(),
                        "--catalog.max-page-size=50",
                        "--lending.max-loans=2",
                        "--library.tokens.secret=x",
                        "--tenon.profile=dev"))
                .isEqualTo(new Options(8080, new InMemory()));
    }

    private static Options options(Map<String, String> environment, String... arguments) {
        return Options.of(arguments, environment);
    }
}
