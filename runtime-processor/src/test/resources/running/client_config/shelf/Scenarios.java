package shelf;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.config.ConfigEntry;
import dev.tenon.config.ConfigKey;
import dev.tenon.config.ConfigSource;
import dev.tenon.effect.Failure.Defect;
import dev.tenon.runtime.StartupException;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Clients that are made of a configuration, against a server on this machine. Each method is a test of its own. */
public final class Scenarios {

    private static final Map<String, String> NEEDED = HashMap.of(
            "shelf.open-library.token", "hunter2",
            "shelf.prices.base-url", "https://prices.example",
            "shelf.prices.api-key", "k-1",
            "covers.base-url", "https://covers.example",
            "covers.user", "jane",
            "covers.password", "emma");

    private final List<String> asked = new CopyOnWriteArrayList<>();

    public void clients_call_where_the_configuration_says_and_by_what_it_says() throws Exception {
        withServer("one", url -> {
            ShelfModule shelf = module(NEEDED.put("shelf.open-library.base-url", url)
                    .put("shelf.prices.base-url", url)
                    .put("covers.base-url", url));

            assertThat(OpenLibraryClientEffects.title("1").runOrThrow(shelf.runtime()))
                    .isEqualTo(Option.some("7"));
            assertThat(PricesEffects.price("1").runOrThrow(shelf.runtime())).isEqualTo(new BigDecimal("7"));
            assertThat(CoversEffects.cover("1").runOrThrow(shelf.runtime())).isEqualTo(new byte[] {'7'});
            assertThat(asked)
                    .containsExactly(
                            "one /isbn/1/title Bearer hunter2",
                            "one /price/1 k-1",
                            "one /b/isbn/1.jpg Basic amFuZTplbW1h");
        });
    }

    public void what_is_reloadable_counts_for_the_next_call() throws Exception {
        withServer("one", one -> withServer("two", two -> {
            Changing source = new Changing(NEEDED.put("shelf.open-library.base-url", one));
            ShelfModule shelf = ShelfModule.create(parts -> parts.config(source));
            OpenLibraryClientEffects.count().runOrThrow(shelf.runtime());
            source.change(NEEDED.put("shelf.open-library.base-url", two).put("shelf.open-library.token", "hunter3"));
            OpenLibraryClientEffects.count().runOrThrow(shelf.runtime());

            assertThat(asked).containsExactly("one /count Bearer hunter2", "two /count Bearer hunter3");
        }));
    }

    public void a_reload_that_no_client_can_be_made_of_fails_its_calls() throws Exception {
        withServer("one", one -> {
            Changing source = new Changing(NEEDED.put("shelf.open-library.base-url", one));
            ShelfModule shelf = ShelfModule.create(parts -> parts.config(source));
            source.change(NEEDED.put("shelf.open-library.base-url", "ftp://openlibrary.org"));

            assertThat(OpenLibraryClientEffects.count())
                    .with(shelf.runtime())
                    .failsMatching(Defect.class, defect -> assertThat(defect.throwable())
                            .hasMessageContaining("A base URL is like https://openlibrary.org"));
        });
    }

    public void what_no_client_can_be_made_of_is_told_at_the_start() {
        assertThatThrownBy(() -> module(NEEDED.put("shelf.open-library.base-url", "ftp://openlibrary.org")
                        .put("shelf.open-library.timeout", "0s")
                        .put("covers.user", "jane:emma")))
                .isInstanceOfSatisfying(StartupException.class, refused -> assertThat(refused.problems())
                        .containsExactlyInAnyOrder(
                                "covers cannot be made of covers: The user of @BasicAuth cannot have a colon (RFC 7617)",
                                "openLibraryClient cannot be made of shelf.open-library: A base URL is like"
                                        + " https://openlibrary.org, without query and fragment; found another form"));
    }

    public void what_cannot_be_read_is_told_once() {
        assertThatThrownBy(() -> module(NEEDED.remove("shelf.open-library.token")))
                .isInstanceOfSatisfying(StartupException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .startsWith("shelf.open-library.token is not set and has no default"));
    }

    public void a_client_can_still_be_given() throws Exception {
        withServer("one", url -> {
            OpenLibraryHttpClient own = OpenLibraryHttpClient.from(
                    () -> new ShelfConfig.OpenLibrary(
                            URI.create(url), Duration.ofSeconds(5), dev.tenon.config.Secret.of("own"), 1));
            ShelfModule shelf = ShelfModule.create(
                    parts -> parts.config(ConfigSource.of(NEEDED)).openLibraryClient(own));

            OpenLibraryClientEffects.count().runOrThrow(shelf.runtime());
            assertThat(asked).containsExactly("one /count Bearer own");
        });
    }

    public void in_a_test_nobody_is_called() {
        TestShelfRuntime shelf = TestShelfRuntime.create();
        shelf.openLibraryClient().onCount(() -> 3).onCount2((subject, year) -> subject.length());

        assertThat(OpenLibraryClientEffects.count()).with(shelf).succeedsWith(3);
        assertThat(OpenLibraryClientEffects.count("poetry", Option.none()))
                .with(shelf)
                .succeedsWith(6);
        assertThat(shelf.openLibraryClient().countCalls()).isEqualTo(1);
        assertThat(shelf.openLibraryClient().count2Calls())
                .containsExactly(new OpenLibraryClientSpy.Count2Call("poetry", Option.none()));
    }

    private static ShelfModule module(Map<String, String> values) {
        return ShelfModule.create(parts -> parts.config(ConfigSource.of(values)));
    }

    /** What a test does with the URL of a server. */
    private interface Use {

        void of(String url) throws Exception;
    }

    private void withServer(String name, Use use) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(name, exchange));
        server.start();
        try {
            use.of("http://127.0.0.1:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private void answer(String name, HttpExchange exchange) throws IOException {
        try (exchange) {
            String key = exchange.getRequestHeaders().getFirst("X-Api-Key");
            asked.add(name + " " + exchange.getRequestURI() + " "
                    + (key == null ? exchange.getRequestHeaders().getFirst("Authorization") : key));
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write("7".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A source that the test changes. */
    private static final class Changing implements ConfigSource {

        private final ArrayList<Runnable> listeners = new ArrayList<>();
        private Map<String, String> values;

        Changing(Map<String, String> values) {
            this.values = values;
        }

        void change(Map<String, String> others) {
            values = others;
            listeners.forEach(Runnable::run);
        }

        @Override
        public Option<ConfigEntry> find(ConfigKey key) {
            return ConfigSource.of(values).find(key);
        }

        @Override
        public Seq<ConfigEntry> below(String prefix) {
            return ConfigSource.of(values).below(prefix);
        }

        @Override
        public void onReload(Runnable listener) {
            listeners.add(listener);
        }
    }
}
