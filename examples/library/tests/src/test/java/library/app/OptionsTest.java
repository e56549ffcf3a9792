package library.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void the_port_is_8080_unless_said() {
        assertThat(options(Map.of())).isEqualTo(new Options(8080));
    }

    @Test
    void the_environment_says_the_port() {
        assertThat(options(Map.of("LIBRARY_PORT", "8081"))).isEqualTo(new Options(8081));
    }

    @Test
    void an_argument_goes_before_the_environment() {
        assertThat(options(Map.of("LIBRARY_PORT", "8081"), "--port=8082")).isEqualTo(new Options(8082));
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
    void an_unknown_argument_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options(Map.of(), "--prot=8081"))
                .withMessage("Unknown argument --prot=8081: expected --port=8080");
    }

    private static Options options(Map<String, String> environment, String... arguments) {
        return Options.of(arguments, environment);
    }
}
