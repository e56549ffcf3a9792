package shelf;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.client.FilePart;
import dev.tenon.client.HttpFailure;
import dev.tenon.client.HttpProblem;
import dev.tenon.client.http.HttpSettings;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Forbidden;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.Unit;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import weather.WeatherConfig;
import weather.WeatherHttpClient;

/** What generated clients do, against a server on this machine. Each method is a test of its own. */
public final class Scenarios {

    private record Told(int status, String body) {}

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> correlations = new CopyOnWriteArrayList<>();
    private final Deque<Told> told = new ArrayDeque<>();

    public void what_is_found_is_read_by_its_names_there() throws Exception {
        told.add(new Told(200, """
                {"title":"Emma","publish_date":"1815","translations":[{"title":"Emma II","translations":[]}],"more":[1,{"a":2}]}\
                """));
        Edition emma = new Edition(
                "Emma",
                Option.some("1815"),
                Vector.of(new Edition("Emma II", Option.none(), Vector.empty(), Option.none())),
                Option.none());

        assertThat(calling(OpenLibraryClientEffects.edition("1/2"))).isEqualTo(Option.some(emma));
        assertThat(asked).containsExactly("GET /isbn/1%2F2.json ");
    }

    public void what_is_not_found_is_none() throws Exception {
        told.add(new Told(404, ""));
        assertThat(calling(OpenLibraryClientEffects.edition("1"))).isEqualTo(Option.none());
    }

    public void what_may_pass_is_called_again() throws Exception {
        told.add(new Told(503, ""));
        told.add(new Told(404, ""));
        assertThat(calling(OpenLibraryClientEffects.edition("1"))).isEqualTo(Option.none());
        assertThat(asked).hasSize(2);
    }

    public void what_is_sent_is_where_the_annotations_say() throws Exception {
        ListId list = ListId.fromString("list_01h455vb4pex5vsknk084sn02q");
        told.add(new Told(201, "\"" + list + "\""));
        NewList fresh = new NewList("mine", Vector.of("1", "2"));
        assertThat(calling(OpenLibraryClientEffects.create(fresh, "k", Option.some(true)))).isEqualTo(list);

        told.add(new Told(200, "[]"));
        Eff<ShelfRuntime, Seq<Edition>> search = OpenLibraryClientEffects.search(
                Vector.of("a b", "c&d"), Edition.Language.FRENCH, LocalDate.of(2000, 1, 2));
        assertThat(calling(search)).isEqualTo(Vector.empty());

        told.add(new Told(204, ""));
        assertThat(calling(OpenLibraryClientEffects.rename(list, "ours"))).isEqualTo(Unit.UNIT);

        told.add(new Told(204, ""));
        calling(OpenLibraryClientEffects.remove(list));

        assertThat(asked)
                .containsExactly(
                        "POST /lists?dry_run=true {\"name\":\"mine\",\"isbns\":[\"1\",\"2\"]}",
                        "GET /search?q=a%20b&q=c%26d&language=FRENCH&since=2000-01-02 ",
                        "PATCH /lists/" + list + " ours",
                        "DELETE /lists/" + list + " ");
    }

    public void a_failure_is_that_of_the_effect_also_from_the_left_side() throws Exception {
        told.add(new Told(403, ""));
        ListId list = ListId.fromString("list_01h455vb4pex5vsknk084sn02q");
        Failure refused = new Forbidden("OpenLibraryClient.rename was answered with status 403");
        withServer(shelf -> {
            assertThat(OpenLibraryClientEffects.rename(list, "ours")).with(shelf).failsWith(refused);
            return Unit.UNIT;
        });
    }

    private static final String FULL = "https://openlibrary.org/problems/full";

    private record ListIsFull(String name) implements Failure.DomainFailure {
        @Override
        public String message() {
            return "The list " + name + " is full";
        }
    }

    private static Eff<ShelfRuntime, ListId> create(NewList list) {
        return OpenLibraryClientEffects.<ShelfRuntime>create(list, "key", Option.none())
                .mapFailure(failure -> failure instanceof HttpFailure refused && refused.type().equals(FULL)
                        ? new ListIsFull(list.name())
                        : failure);
    }

    public void two_refusals_of_one_status_are_told_apart_by_their_types() throws Exception {
        told.add(new Told(409, "{\"type\":\"" + FULL + "\",\"most\":100}"));
        told.add(new Told(409, "{\"type\":\"https://openlibrary.org/problems/closed\",\"title\":\"Closed\"}"));
        told.add(new Told(409, "{\"detail\":\"there is one\"}"));
        withServer(shelf -> {
            NewList list = new NewList("mine", Vector.empty());
            assertThat(create(list)).with(shelf).failsWith(new ListIsFull("mine"));
            assertThat(create(list))
                    .with(shelf)
                    .failsWith(new HttpFailure(
                            "OpenLibraryClient.create",
                            HttpProblem.of(409)
                                    .withType("https://openlibrary.org/problems/closed")
                                    .withTitle("Closed")));
            assertThat(create(list))
                    .with(shelf)
                    .failsWith(new Conflict(
                            "OpenLibraryClient.create",
                            "/lists",
                            new Conflict.Refused("was answered with status 409: there is one")));
            return Unit.UNIT;
        });
    }

    public void what_a_server_said_is_in_the_cause_of_any_failure() throws Exception {
        told.add(new Told(404, "{\"detail\":\"no count today\",\"until\":\"2030-01-01\"}"));
        Exit<Integer> exit = withServer(OpenLibraryClientEffects.<ShelfRuntime>count()::run);

        Option<HttpProblem> said = exit.fold(failed -> HttpProblem.in(failed.cause()), count -> Option.none());

        assertThat(said.map(HttpProblem::detail)).isEqualTo(Option.some("no count today"));
        assertThat(said.flatMap(problem -> problem.member("until"))).isEqualTo(Option.some("2030-01-01"));
    }

    public void the_correlation_of_the_run_goes_with_the_request() throws Exception {
        told.add(new Told(200, "7"));
        Eff<ShelfRuntime, Integer> count = OpenLibraryClientEffects.count();
        assertThat(calling(count.correlated(Correlation.none().withCorrelationId("c-1")))).isEqualTo(7);
        assertThat(correlations).containsExactly("c-1");
    }

    public void forms_and_files_are_sent() throws Exception {
        told.add(new Told(204, ""));
        told.add(new Told(204, ""));
        told.add(new Told(200, "blue"));
        FilePart cover = new FilePart("a.png", "image/png", new byte[] {65});
        calling(CoversEffects.vote("1", Option.some("it is good")));
        calling(CoversEffects.upload(cover, Option.none(), new byte[] {66}, Vector.of(1, 2)));
        assertThat(calling(CoversEffects.about("1"))).isEqualTo("blue");

        assertThat(asked.getFirst()).isEqualTo("POST /votes isbn=1&why=it%20is%20good");
        assertThat(asked.get(1)).contains("name=\"cover\"; filename=\"a.png\"", "name=\"raw\"", "name=\"sizes\"");
    }

    public void in_a_test_a_client_is_what_the_test_says() {
        TestShelfRuntime shelf = TestShelfRuntime.create();
        assertThatThrownBy(() -> OpenLibraryClientEffects.count().runOrThrow(shelf))
                .hasStackTraceContaining("OpenLibraryClient.count is not set: TestShelfRuntime.openLibraryClient()"
                        + ".onCount(() -> ...)");
        shelf.openLibraryClient().onEdition(isbn -> Option.none());
        assertThat(OpenLibraryClientEffects.edition("1")).with(shelf).succeedsWith(Option.none());
        assertThat(shelf.openLibraryClient().editionCalls()).containsExactly("1");
        assertThat(shelf.openLibraryClient().countCalls()).isEqualTo(1);
    }

    public void a_retry_waits_as_long_as_a_client_was_asked_to() {
        TestShelfRuntime shelf = TestShelfRuntime.create();
        shelf.clock().skipSleeps();
        shelf.openLibraryClient().onEdition(isbn -> Option.none());
        shelf.openLibraryClient().failNext(new Unavailable("closed", Option.some(Duration.ofSeconds(40))));

        assertThat(OpenLibraryClientEffects.edition("1")).with(shelf).succeedsWith(Option.none());
        assertThat(shelf.clock().now()).isEqualTo(TestClock.START.plusSeconds(40));
    }

    public void a_spy_stands_before_a_real_client_as_well() throws Exception {
        TestShelfRuntime shelf = TestShelfRuntime.create();
        told.add(new Told(200, "7"));
        withServer(settings -> shelf.openLibraryClient(OpenLibraryHttpClient.of(settings)), () -> {
            assertThat(OpenLibraryClientEffects.count()).with(shelf).succeedsWith(7);
        });
        assertThat(shelf.openLibraryClient().countCalls()).isEqualTo(1);
        assertThat(asked).containsExactly("GET /count ");
    }

    public void a_client_whose_configuration_is_not_that_of_the_context_is_made_by_hand() throws Exception {
        told.add(new Told(200, "true"));
        assertThat(calling(WeatherEffects.rains("Oslo"))).isTrue();
        assertThat(asked).containsExactly("GET /rain/Oslo ");
        assertThatThrownBy(() -> ShelfModule.create(parts -> parts)).hasMessageContaining(
                "weather is not set: parts.weather(...) takes a Weather");
    }

    public void a_client_is_made_of_settings_and_calls_nobody_by_that() {
        Supplier<String> token = () -> "t";
        LibraryClient client = LibraryHttpClient.of(HttpSettings.of(URI.create("https://openlibrary.org"))
                .withTimeout(Duration.ofSeconds(5))
                .withToken(token));
        assertThat(client).isNotNull();
    }

    private <A> A calling(Eff<ShelfRuntime, A> call) throws Exception {
        return withServer(call::runOrThrow);
    }

    private <A> A withServer(Function<? super ShelfRuntime, A> use) throws IOException {
        AtomicReference<A> answer = new AtomicReference<>();
        AtomicReference<ShelfModule> module = new AtomicReference<>();
        withServer(
                settings -> module.set(ShelfModule.create(
                        parts -> parts.openLibraryClient(OpenLibraryHttpClient.of(settings))
                                .covers(CoversHttpClient.of(settings))
                                .weather(WeatherHttpClient.from(() -> new WeatherConfig(settings.baseUrl()))))),
                () -> answer.set(use.apply(module.get().runtime())));
        return answer.get();
    }

    private void withServer(Consumer<HttpSettings> clients, Runnable use) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            clients.accept(HttpSettings.of(
                            URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                    .withToken(() -> "t")
                    .withApiKey(() -> "k"));
            use.run();
        } finally {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            correlations.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Correlation-Id")));
            Told next = told.remove();
            if (next.status() >= 400) {
                exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            }
            byte[] bytes = next.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(next.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
