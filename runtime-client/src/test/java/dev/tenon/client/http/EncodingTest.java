package dev.tenon.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.client.http.LocalServer.Asked;
import dev.tenon.client.http.LocalServer.Told;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.rest.PercentEncoding;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EncodingTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .excludeChars(surrogates())
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.equals(".") && !text.equals(".."));
    }

    private static char[] surrogates() {
        char[] surrogates = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < surrogates.length; i++) {
            surrogates[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return surrogates;
    }

    @Property
    void what_is_encoded_has_unreserved_characters_only_and_decodes_to_itself(@ForAll("texts") String text) {
        assertThat(PercentEncoding.encode(text)).matches("(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        assertThat(Asked.decoded(PercentEncoding.encode(text))).isEqualTo(text);
    }

    @Property(tries = 100)
    void any_text_arrives_in_path_query_and_form(@ForAll("texts") String text) {
        try (LocalServer server = new LocalServer(asked -> Told.json("1"))) {
            calls(server)
                    .call("put", "POST", "/a/{text}/b.json")
                    .path("text", Function.identity(), text)
                    .query(text, Function.identity(), text)
                    .field(text, Function.identity(), text)
                    .run();

            Asked asked = server.last();
            String[] segments = asked.uri().getRawPath().split("/", -1);
            assertThat(segments).hasSize(4);
            assertThat(Asked.decoded(segments[2])).isEqualTo(text);
            String pair = PercentEncoding.encode(text) + "=" + PercentEncoding.encode(text);
            assertThat(asked.uri().getRawQuery()).isEqualTo(pair);
            assertThat(asked.text()).isEqualTo(pair);
        }
    }

    @Test
    void a_path_cannot_lead_to_another_resource() {
        try (LocalServer server = new LocalServer(asked -> Told.json("1"))) {
            for (String text : new String[] {"", ".", ".."}) {
                assertThatThrownBy(() ->
                                calls(server).call("get", "GET", "/a/{id}").path("id", Function.identity(), text))
                        .isInstanceOfSatisfying(
                                FailureException.class,
                                failed -> assertThat(failed.failure()).isInstanceOf(Failure.Invalid.class));
            }
        }
    }

    @Test
    void a_header_cannot_end_its_line_and_its_value_is_not_repeated() {
        try (LocalServer server = new LocalServer(asked -> Told.json("1"))) {
            String evil = "secret" + (char) 13 + (char) 10 + "X-Other: 1";
            assertThatThrownBy(() -> calls(server).call("get", "GET", "/").header("X-Id", Function.identity(), evil))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("X-Id")
                    .hasMessageNotContaining("secret");
        }
    }

    private static HttpCalls calls(LocalServer server) {
        return HttpCalls.of("Client", server.settings(), Authentication.none());
    }
}
