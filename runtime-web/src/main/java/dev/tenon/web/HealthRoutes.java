package dev.tenon.web;

import dev.tenon.health.Health.Status;
import dev.tenon.runtime.HealthReport;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/**
 * {@code GET /health/live} and {@code GET /health/ready} of a host, in JSON: 200, or 503 when it is not live or not ready.
 * The components are told by name and status.
 */
public final class HealthRoutes {

    private HealthRoutes() {}

    /** The routes without details, which may tell strangers too much. */
    public static Routes of(Supplier<HealthReport> health) {
        return routes(health, false);
    }

    /** The routes with the details of each component, such as the reason why it is down: for addresses that are not public. */
    public static Routes detailed(Supplier<HealthReport> health) {
        return routes(health, true);
    }

    private static Routes routes(Supplier<HealthReport> health, boolean details) {
        return Routes.at(
                "/health",
                Route.get("/live", request -> live(health.get())),
                Route.get("/ready", request -> ready(health.get(), details)));
    }

    private static Response live(HealthReport report) {
        return answer(report.live(), json -> {
            json.writeStartObject();
            json.writeStringProperty("status", HealthJson.text(report.live() ? Status.UP : Status.DOWN));
            json.writeEndObject();
        });
    }

    private static Response ready(HealthReport report, boolean details) {
        return answer(report.ready(), json -> HealthJson.write(json, report, details));
    }

    private static Response answer(boolean good, java.util.function.Consumer<JsonGenerator> body) {
        return Response.json(good ? 200 : 503, body).withHeader("Cache-Control", "no-store");
    }
}
