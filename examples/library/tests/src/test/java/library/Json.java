package library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.web.Response;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an API answers, read back. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** The body of an answer that is JSON of some kind. */
    public static JsonNode of(Response response) {
        assertThat(response.header("Content-Type")).isNotEmpty();
        assertThat(response.header("Content-Type").get()).matches("application/(problem\\+)?json");
        return MAPPER.readTree(response.body());
    }

    /** The text {@code json} is one value of. */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /** The members of this name of all items of an array. */
    public static Seq<String> texts(JsonNode array, String member) {
        return List.ofAll(array).map(item -> item.get(member).asString());
    }

    /** The problem details of an answer, complete and of this status and kind (RFC 9457). */
    public static JsonNode problem(Response response, int status, String kind) {
        assertThat(response.status()).as("status of %s", response).isEqualTo(status);
        assertThat(response.header("Content-Type")).containsExactly("application/problem+json");
        var problem = of(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:tenon:problem:" + kind);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).startsWith("/api/");
        return problem;
    }
}
