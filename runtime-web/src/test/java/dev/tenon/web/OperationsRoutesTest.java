package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.access.Caller;
import dev.tenon.health.Health;
import dev.tenon.integration.EventType;
import dev.tenon.integration.Topic;
import dev.tenon.job.JobId;
import dev.tenon.message.MessageType;
import dev.tenon.operations.ContextOperations;
import dev.tenon.operations.trace.RecentTraces;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.HealthReport;
import dev.tenon.runtime.HealthReport.Component;
import dev.tenon.web.OperatedPost.Letter;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The routes of the operations page, called by the machine itself. */
class OperationsRoutesTest {

    private static final HealthReport HEALTH = new HealthReport(
            true, true, List.of(new Component("store", Health.degraded("slow").with("pool", "3 of 10"))));
    private static final String CONTEXT = "/operations/api/contexts/Post";
    private static final String LETTERS = CONTEXT + "/consumers/post.carrier(Letter)/dead-letters";

    private final OperatedPost post = new OperatedPost();
    private final InProcessClient client = InProcessClient.of(OperationsRoutes.of(() -> HEALTH, post.operations()));

    @Test
    void the_page_is_one_file_that_runs_its_own_script_only() {
        Response page = client.get("/operations");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.header("X-Frame-Options")).contains("DENY");
        assertThat(page.header("Content-Security-Policy").get())
                .contains("default-src 'none'", "script-src 'sha256-", "style-src 'sha256-", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "innerHTML", "style=\"");
    }

    @Test
    void behind_a_policy_those_whom_it_admits_look_from_anywhere() throws Exception {
        Routes guarded = OperationsRoutes.of(caller -> caller.hasRole("operator"), () -> HEALTH, post.operations());

        for (Caller caller : List.of(Caller.anonymous(), Caller.user("bob"), Caller.user("ada", "operator"))) {
            InProcessClient called = InProcessClient.of(
                            WebServer.Options.port(0).withAuthentication(request -> Either.right(caller)), guarded)
                    .from(InetAddress.getByName("192.0.2.7"));
            int expected = caller.isAnonymous() ? 401 : caller.hasRole("operator") ? 200 : 403;
            assertThat(called.get("/operations").status()).isEqualTo(200);
            assertThat(called.get("/operations/api/overview").status()).isEqualTo(expected);
        }
    }

    @Test
    void the_overview_tells_health_queues_and_jobs() {
        post.send("a", "b");
        post.dies("a", "no");
        post.schedule("later");

        JsonNode overview = json(client.get("/operations/api/overview"), 200);

        assertThat(overview.get("health").get("status").asString()).isEqualTo("degraded");
        assertThat(overview.at("/health/components/0/details/reason").asString())
                .isEqualTo("slow");
        JsonNode context = overview.at("/contexts/0");
        assertThat(context.get("name").asString()).isEqualTo("Post");
        assertThat(context.at("/queues/0/name").asString()).isEqualTo("post");
        JsonNode consumer = context.at("/queues/0/consumers/0");
        assertThat(consumer.get("name").asString()).isEqualTo("post.carrier(Letter)");
        assertThat(consumer.get("waiting").asInt()).isEqualTo(1);
        assertThat(consumer.get("dead").asInt()).isEqualTo(1);
        assertThat(consumer.has("oldest")).isTrue();
        assertThat(consumer.at("/activity/handled").asInt()).isZero();
        JsonNode type = context.at("/jobs/0");
        assertThat(type.get("name").asString()).isEqualTo("Sweep");
        assertThat(type.get("scheduled").asInt()).isEqualTo(1);
        assertThat(context.at("/jobs/1/schedule").asString()).isEqualTo("0 12 * * *");
        assertThat(context.at("/jobs/1").has("next")).isTrue();
    }

    @Test
    void the_overview_tells_which_topics_a_context_publishes_and_receives() {
        EventType<Letter> sent =
                EventType.of(OperatedPost.LETTER, 1, Letter::text, (version, text) -> new Letter(text));
        EventType<String> unheard =
                EventType.of(MessageType.of("Postcard", String.class), 1, text -> text, (version, text) -> text);
        Topic topic = new Topic("post-events", List.of(sent, unheard));
        InProcessClient told = InProcessClient.of(OperationsRoutes.of(
                () -> HEALTH, post.operations().publishes(topic).receives(topic, OperatedPost.QUEUE)));

        JsonNode context = json(told.get("/operations/api/overview"), 200).at("/contexts/0");

        assertThat(context.get("publishes").toString())
                .isEqualTo("[{\"topic\":\"post-events\",\"events\":[\"Letter\",\"Postcard\"]}]");
        assertThat(context.get("receives").toString())
                .isEqualTo("[{\"topic\":\"post-events\",\"events\":[\"Letter\"]}]");
    }

    @Test
    void traces_are_told_newest_first_and_by_correlation_where_they_are_kept() {
        RecentTraces traces = RecentTraces.of(100);
        Platform platform = traces.on(Platform.live());
        InProcessClient told = InProcessClient.of(
                WebServer.Options.port(0).withPlatform(platform),
                OperationsRoutes.of(() -> HEALTH, traces, post.operations())
                        .and(Routes.at("", Route.get("/works/{id}", request -> Response.text("it works")))));
        told.header("X-Correlation-Id", "c-1").get("/works/1");
        told.header("X-Correlation-Id", "c-2").get("/nowhere");
        told.get("/operations");

        JsonNode all = json(told.get("/operations/api/traces"), 200).get("items");
        JsonNode one =
                json(told.get("/operations/api/traces?correlation=c-1"), 200).get("items");

        assertThat(json(told.get("/operations/api/overview"), 200).get("traces").asBoolean())
                .isTrue();
        assertThat(all)
                .extracting(trace -> trace.get("correlationId").asString())
                .containsExactly("c-2", "c-1");
        assertThat(one).hasSize(1);
        assertThat(one.at("/0/name").asString()).isEqualTo("GET /works/{id}");
        assertThat(one.at("/0/failures").asInt()).isZero();
        assertThat(one.at("/0/spans/0/depth").asInt()).isZero();
        assertThat(one.at("/0/spans/0/attributes/http.route").asString()).isEqualTo("/works/{id}");
        assertThat(json(told.get("/operations/api/traces"), 200).get("items"))
                .as("not those of operators")
                .hasSize(2);
        problem(told.get("/operations/api/traces?limit=0"), 422, "invalid");
    }

    @Test
    void without_traces_there_is_no_such_route() {
        assertThat(json(client.get("/operations/api/overview"), 200)
                        .get("traces")
                        .asBoolean())
                .isFalse();
        assertThat(client.get("/operations/api/traces").status()).isEqualTo(404);
    }

    @Test
    void a_context_that_cannot_tell_says_so_and_the_others_tell_all_the_same() {
        InProcessClient both = InProcessClient.of(
                OperationsRoutes.of(() -> HEALTH, new UnavailableLog().operations("Broken"), post.operations()));

        JsonNode overview = json(both.get("/operations/api/overview"), 200);

        assertThat(overview.at("/contexts/0/problem").asString()).isEqualTo("the database is away");
        assertThat(overview.at("/contexts/0").has("queues")).isFalse();
        assertThat(overview.at("/contexts/1").has("queues")).isTrue();
        problem(
                both.get("/operations/api/contexts/Broken/consumers/post.carrier(Letter)/dead-letters"),
                503,
                "unavailable");
    }

    @Test
    void dead_letters_are_told_a_page_at_a_time_and_each_by_itself() {
        post.send("a", "<b>", "c");
        post.dies("a", "no a");
        post.dies("<b>", "no \uD800 b");
        post.dies("c", "no c");

        JsonNode first = json(client.get(LETTERS + "?limit=2"), 200);
        assertThat(first.get("items")).hasSize(2);
        JsonNode second =
                json(client.get(LETTERS + "?limit=2&after=" + first.get("next").asString()), 200);

        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        JsonNode b = first.at("/items/1");
        assertThat(b.get("payload").asString()).isEqualTo("Letter[text=<b>]");
        assertThat(b.get("error").asString()).isEqualTo("no \uFFFD b");
        assertThat(b.get("attempts").asInt()).isEqualTo(1);
        assertThat(b.get("correlationId").asString()).isEqualTo("c-1");
        assertThat(b.has("causationId")).isFalse();
        assertThat(json(client.get(LETTERS + "/" + b.get("position").asString()), 200))
                .isEqualTo(b);
    }

    @Test
    void a_long_payload_is_cut_in_the_list_and_whole_by_itself() {
        String text = "x".repeat(100_000);
        post.send(text);
        post.dies(text, "no");

        JsonNode listed = json(client.get(LETTERS), 200).at("/items/0");
        JsonNode whole = json(client.get(LETTERS + "/" + listed.get("position").asString()), 200);

        assertThat(listed.get("payload").asString()).hasSize(2_000);
        assertThat(listed.get("cut").asBoolean()).isTrue();
        assertThat(whole.get("payload").asString()).isEqualTo("Letter[text=" + text + "]");
        assertThat(whole.has("cut")).isFalse();
    }

    @Test
    void a_dead_letter_is_requeued_or_discarded_once() {
        post.send("a", "b");
        post.dies("a", "no");
        post.dies("b", "no");
        JsonNode letters = json(client.get(LETTERS), 200).get("items");
        String a = LETTERS + "/" + letters.get(0).get("position").asString();
        String b = LETTERS + "/" + letters.get(1).get("position").asString();

        assertThat(client.post(a + "/requeue", "{}").status()).isEqualTo(204);
        assertThat(client.post(b + "/discard", "{}").status()).isEqualTo(204);

        assertThat(json(client.get(LETTERS), 200).get("items")).isEmpty();
        assertThat(post.waiting()).isEqualTo(1);
        problem(client.post(a + "/requeue", "{}"), 404, "not-found");
        problem(client.post(b + "/discard", "{}"), 404, "not-found");
        problem(client.get(b), 404, "not-found");
    }

    @Test
    void all_dead_letters_are_requeued_at_once() {
        post.send("a", "b");
        post.dies("a", "no");
        post.dies("b", "no");

        JsonNode answer = json(client.post(LETTERS + "/requeue-all", "{}"), 200);

        assertThat(answer.get("requeued").asInt()).isEqualTo(2);
        assertThat(post.waiting()).isEqualTo(2);
    }

    @Test
    void jobs_are_told_by_type_and_state_a_page_at_a_time() {
        JobId one = post.schedule("one");
        JobId two = post.schedule("two");
        String jobs = CONTEXT + "/jobs?type=Sweep&state=scheduled&limit=1";

        JsonNode first = json(client.get(jobs), 200);
        JsonNode second = json(client.get(jobs + "&after=" + first.get("next").asString()), 200);

        assertThat(first.at("/items/0/id").asString()).isEqualTo(one.toString());
        assertThat(first.at("/items/0/state").asString()).isEqualTo("scheduled");
        assertThat(second.at("/items/0/id").asString()).isEqualTo(two.toString());
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void a_job_that_is_scheduled_is_made_due_or_cancelled_once() {
        JobId run = post.schedule("run");
        JobId drop = post.schedule("drop");

        assertThat(client.post(CONTEXT + "/jobs/" + run + "/run", "{}").status())
                .isEqualTo(204);
        assertThat(client.post(CONTEXT + "/jobs/" + drop + "/cancel", "{}").status())
                .isEqualTo(204);

        assertThat(state(run)).isEqualTo("ready");
        assertThat(state(drop)).isEqualTo("cancelled");
        JsonNode refused = problem(client.post(CONTEXT + "/jobs/" + drop + "/cancel", "{}"), 409, "not-in-state");
        assertThat(refused.get("detail").asString()).contains(drop.toString(), "is cancelled");
        problem(client.post(CONTEXT + "/jobs/" + run + "/retry", "{}"), 409, "not-in-state");
    }

    @Test
    void a_job_of_the_clock_is_enqueued_now_and_another_one_cannot_be() {
        JsonNode answer = json(client.post(CONTEXT + "/job-types/Noon/run", "{}"), 200);

        assertThat(state(JobId.fromString(answer.get("id").asString()))).isEqualTo("ready");
        problem(client.post(CONTEXT + "/job-types/Sweep/run", "{}"), 409, "no-schedule");
    }

    @Test
    void what_is_not_there_is_404_and_what_cannot_be_read_400() {
        JobId unknown = JobId.of(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
        problem(client.get("/operations/api/contexts/Nowhere/jobs/" + unknown), 404, "no-such-context");
        problem(client.get(CONTEXT + "/consumers/nobody/dead-letters"), 404, "not-found");
        problem(client.get(CONTEXT + "/jobs/" + unknown), 404, "not-found");
        problem(client.get(CONTEXT + "/jobs?type=Nothing&state=dead"), 404, "not-found");
        problem(client.get(CONTEXT + "/jobs/7"), 400, "malformed");
        problem(client.get(CONTEXT + "/jobs?type=Sweep&state=tired"), 400, "malformed");
        problem(client.get(LETTERS + "/x"), 400, "malformed");
        assertThat(client.get(LETTERS + "?limit=0").status()).isEqualTo(422);
        assertThat(client.get(LETTERS + "?limit=501").status()).isEqualTo(422);
    }

    @Test
    void a_context_without_jobs_says_so() {
        InProcessClient queueOnly = InProcessClient.of(OperationsRoutes.of(() -> HEALTH, post.operationsWithoutJobs()));

        assertThat(json(queueOnly.get("/operations/api/overview"), 200).at("/contexts/0/jobs"))
                .isEmpty();
        problem(queueOnly.get(CONTEXT + "/jobs?type=Sweep&state=dead"), 404, "no-such-part");
    }

    @Test
    void two_contexts_of_one_name_are_refused() {
        ContextOperations operations = post.operations();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OperationsRoutes.of(() -> HEALTH, operations, operations))
                .withMessageContaining("Post, Post");
    }

    private String state(JobId id) {
        return json(client.get(CONTEXT + "/jobs/" + id), 200).get("state").asString();
    }

    private static JsonNode json(Response response, int status) {
        assertThat(response.status()).as(response.text()).isEqualTo(status);
        assertThat(response.header("Cache-Control")).contains("no-store");
        return new JsonMapper().readTree(response.text());
    }

    private static JsonNode problem(Response response, int status, String kind) {
        assertThat(response.status()).as(response.text()).isEqualTo(status);
        assertThat(response.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(response.text());
        assertThat(problem.get("type").asString()).isEqualTo("urn:tenon:problem:" + kind);
        return problem;
    }
}
