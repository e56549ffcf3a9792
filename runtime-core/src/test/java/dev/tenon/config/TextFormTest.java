package dev.tenon.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class TextFormTest {

    @Property
    void a_duration_is_read_from_its_iso_text(
            @ForAll long seconds, @ForAll @LongRange(min = 0, max = 999_999_999) long nanos) {
        Duration duration = Duration.ofSeconds(seconds / 4, nanos);

        assertThat(TextForm.DURATION.read(duration.toString())).isEqualTo(Option.some(duration));
    }

    @Property
    void a_duration_is_read_from_an_amount_and_a_unit(@ForAll @LongRange(min = 0, max = 1_000_000_000) long amount) {
        assertThat(TextForm.DURATION.read(amount + "ms")).isEqualTo(Option.some(Duration.ofMillis(amount)));
        assertThat(TextForm.DURATION.read(amount + "s")).isEqualTo(Option.some(Duration.ofSeconds(amount)));
        assertThat(TextForm.DURATION.read(amount + "m")).isEqualTo(Option.some(Duration.ofMinutes(amount)));
        assertThat(TextForm.DURATION.read(amount + " h")).isEqualTo(Option.some(Duration.ofHours(amount)));
        assertThat(TextForm.DURATION.read(amount + "d")).isEqualTo(Option.some(Duration.ofDays(amount)));
    }

    @Property
    void no_text_makes_a_form_throw(@ForAll String text) {
        assertThat(TextForm.DURATION.read(text)).isNotNull();
        assertThat(TextForm.URI.read(text)).isNotNull();
        assertThat(TextForm.PATH.read(text)).isNotNull();
        assertThat(TextForm.DECIMAL.read(text)).isNotNull();
        assertThat(TextForm.UUID.read(text)).isNotNull();
    }

    @Property
    void a_component_is_found_again_from_its_key(@ForAll("components") String component) {
        assertThat(camel(ConfigKey.kebab(component))).isEqualTo(component);
    }

    @Provide
    Arbitrary<String> components() {
        Arbitrary<String> first =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> next = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1) + "x");
        return first.flatMap(head -> next.list().ofMaxSize(4).map(words -> head + String.join("", words)));
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    @Example
    void acronyms_are_one_word() {
        assertThat(ConfigKey.kebab("baseURL")).isEqualTo("base-url");
        assertThat(ConfigKey.kebab("httpServer2")).isEqualTo("http-server2");
        assertThat(ConfigKey.kebab("URLOfAll")).isEqualTo("url-of-all");
    }

    @Example
    void a_key_has_a_variable_with_and_one_without_its_dashes() {
        ConfigKey token = ConfigKey.of("catalog").child("open-library").child("token");

        assertThat(token.name()).isEqualTo("catalog.open-library.token");
        assertThat(token.variables()).containsExactly("CATALOG_OPEN_LIBRARY_TOKEN", "CATALOG_OPENLIBRARY_TOKEN");
        assertThat(token.file().variables())
                .containsExactly("CATALOG_OPEN_LIBRARY_TOKEN_FILE", "CATALOG_OPENLIBRARY_TOKEN_FILE");
    }
}
