package dev.tenon.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a query or a transaction may not do does not compile against a generated context, and javac's words, which name what
 * one has and what is needed, are those that {@code docs/transactions.md} explains.
 */
class TransactionIsATypeTest {

    private static final Path FIXTURES = Fixture.ROOT.resolve("transactions");
    private static final Pattern TWIN = Pattern.compile("Compiles in \\{@code (\\w+)}");

    private static final Fixture CONTEXT = Fixture.in(FIXTURES.resolve("context"));
    private static final Fixture MISUSES = Fixture.in(FIXTURES.resolve("misuses"));

    static Stream<String> misuses() {
        return MISUSES.sources().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void it_does_not_compile_and_javac_names_what_there_is_and_what_is_needed(String name) {
        Fixture misuse = only(name, MISUSES.sources().get(name));
        List<Said> said = Said.of(CONTEXT.and(misuse));
        assertThat(misuse.marks()).hasSize(1);
        assertThat(said)
                .singleElement()
                .satisfies(one -> assertThat(misuse.marks().getFirst().isMetBy(one))
                        .as(one.toString())
                        .isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void the_same_code_compiles_in_the_right_environment(String name) {
        String source = MISUSES.sources().get(name);
        Matcher twin = TWIN.matcher(source);
        assertThat(twin.find()).isTrue();
        String mended = source.replaceAll(
                "(Eff<)?(CatalogReads|CatalogTx)(, |\\.direct)", "$1" + Matcher.quoteReplacement(twin.group(1)) + "$3");
        assertThat(mended).isNotEqualTo(source);
        assertThat(Said.of(CONTEXT.and(only(name, mended)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void the_document_has_these_very_words(String name) {
        String document = Fixture.read(Path.of("..", "docs", "transactions.md"));
        assertThat(only(name, MISUSES.sources().get(name)).marks())
                .flatExtracting(Fixture.Mark::words)
                .allSatisfy(words -> assertThat(document).contains(words));
    }

    @Test
    void the_context_alone_compiles() {
        assertThat(Said.of(CONTEXT)).isEmpty();
    }

    private static Fixture only(String name, String source) {
        return new Fixture(Map.of(name, source), List.of(), List.of());
    }
}
