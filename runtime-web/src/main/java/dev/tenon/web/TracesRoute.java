package dev.tenon.web;

import dev.tenon.operations.trace.RecentTraces;
import dev.tenon.operations.trace.Trace;
import dev.tenon.web.json.Encoder;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import tools.jackson.core.JsonGenerator;

/** The traces of late, newest first, of one correlation or of all. */
final class TracesRoute {

    /** What an application calls things may hold anything. */
    private static final Encoder<String> TEXT = (json, text) -> json.writeString(Utf8.repaired(text));

    private static final String ROUTE = "http.route";
    private static final String OWN = "/operations";
    private static final long NANOS_PER_MICROSECOND = 1_000;

    private TracesRoute() {}

    /** Which of them, and how many. */
    private record Wanted(Option<String> correlation, int limit) {
        Wanted {
            Portion.limit(limit);
        }

        Seq<Trace> of(RecentTraces traces) {
            return correlation
                    .fold(traces::newest, traces::correlated)
                    .filter(trace -> !isOfOperators(trace))
                    .take(limit);
        }

        /** Whoever looks at traces wants those of others. */
        private static boolean isOfOperators(Trace trace) {
            return trace.spans().head().attributes().get(ROUTE).exists(route -> (route + "/").startsWith(OWN + "/"));
        }
    }

    static Route of(RecentTraces traces) {
        return Route.get("/traces", request -> {
            Input input = Input.of(request);
            return input.read(() -> new Wanted(
                            input.optionalQuery("correlation", Decoder.TEXT),
                            input.query("limit", Decoder.INT, Portion.USUAL)))
                    .fold(problem -> problem.toResponse(request), wanted -> answer(wanted.of(traces)))
                    .withHeader("Cache-Control", "no-store");
        });
    }

    private static Response answer(Seq<Trace> traces) {
        return Response.ok(json -> {
            json.writeStartObject();
            Encoder.<Trace>array(TracesRoute::write).property(json, "items", traces);
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Trace trace) {
        json.writeStartObject();
        json.writeStringProperty("trace", trace.id());
        TEXT.property(json, "name", trace.name());
        Encoder.INSTANT.property(json, "began", trace.began());
        json.writeNumberProperty("micros", micros(trace.took()));
        json.writeNumberProperty("failures", trace.failures());
        TEXT.optional(json, "correlationId", trace.correlationId());
        Encoder.<Trace.Level>array((to, level) -> write(to, trace, level)).property(json, "spans", trace.levels());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Trace trace, Trace.Level level) {
        json.writeStartObject();
        json.writeStringProperty("span", level.span().id());
        json.writeNumberProperty("depth", level.depth());
        TEXT.property(json, "name", level.span().name());
        json.writeNumberProperty(
                "after", micros(Duration.between(trace.began(), level.span().began())));
        json.writeNumberProperty("micros", micros(level.span().took()));
        TEXT.optional(json, "error", level.span().error());
        json.writeObjectPropertyStart("attributes");
        level.span().attributes().forEach((name, value) -> TEXT.property(json, Utf8.repaired(name), value));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / NANOS_PER_MICROSECOND;
    }
}
