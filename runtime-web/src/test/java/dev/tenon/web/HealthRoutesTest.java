package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.health.Health;
import dev.tenon.runtime.HealthReport;
import dev.tenon.runtime.HealthReport.Component;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class HealthRoutesTest {

    private static final HealthReport BROKEN = new HealthReport(
            true,
            false,
            List.of(
                    new Component("web", Health.up()),
                    new Component("store", Health.down("refused \"db\"").with("pool", "3 of 10"))));

    private static Response get(HealthReport report, String path) {
        return InProcessClient.of(HealthRoutes.of(() -> report)).get(path);
    }

    @Test
    void a_host_that_works_is_ready() {
        Response response = get(
                new HealthReport(true, true, List.of(new Component("web", Health.degraded("slow")))), "/health/ready");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).contains("no-store");
        assertThat(response.text())
                .isEqualTo("{\"status\":\"degraded\",\"components\":[{\"name\":\"web\",\"status\":\"degraded\"}]}");
    }

    @Test
    void a_host_with_a_broken_component_is_live_and_not_ready_and_keeps_the_reason() {
        assertThat(get(BROKEN, "/health/live").status()).isEqualTo(200);
        Response ready = get(BROKEN, "/health/ready");
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.text())
                .contains("\"name\":\"store\",\"status\":\"down\"")
                .doesNotContain("refused");
    }

    @Test
    void details_are_told_where_they_are_wanted() {
        Response ready = InProcessClient.of(HealthRoutes.detailed(() -> BROKEN)).get("/health/ready");

        assertThat(ready.text()).isEqualTo("""
            {"status":"down","components":[{"name":"web","status":"up"},\
            {"name":"store","status":"down","details":{"reason":"refused \\"db\\"","pool":"3 of 10"}}]}\
            """);
    }

    @Test
    void a_host_that_has_stopped_is_not_live() {
        Response live = get(new HealthReport(false, false, List.empty()), "/health/live");

        assertThat(live.status()).isEqualTo(503);
        assertThat(live.text()).isEqualTo("{\"status\":\"down\"}");
    }
}
