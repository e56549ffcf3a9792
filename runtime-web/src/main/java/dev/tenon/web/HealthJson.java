package dev.tenon.web;

import dev.tenon.health.Health;
import dev.tenon.health.Health.Status;
import dev.tenon.runtime.HealthReport;
import dev.tenon.runtime.HealthReport.Component;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Health as JSON. */
final class HealthJson {

    private HealthJson() {}

    /** @param details whether the details of each component are told, such as the reason why it is down */
    static void write(JsonGenerator json, HealthReport report, boolean details) {
        json.writeStartObject();
        json.writeStringProperty("status", text(report.status()));
        json.writeArrayPropertyStart("components");
        report.components().forEach(component -> write(json, component, details));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Component component, boolean details) {
        Health health = component.health();
        json.writeStartObject();
        json.writeStringProperty("name", component.name());
        json.writeStringProperty("status", text(health.status()));
        if (details && !health.details().isEmpty()) {
            json.writeObjectPropertyStart("details");
            health.details().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static String text(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
