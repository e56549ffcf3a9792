package odd;

import dev.tenon.Generated;
import dev.tenon.web.Decoder;
import dev.tenon.web.json.Encoder;
import tools.jackson.core.JsonGenerator;

/** JSON of what the routes of {@link Default} take and give. */
@Generated
final class DefaultJson {
    static final Decoder<Id> ID = Decoder.id("Id", Id::parse);

    private DefaultJson() {}

    static void writeJsonCase(JsonGenerator json, Json.Case case_) {
        json.writeStartObject();
        json.writeNumberProperty("number", case_.number());
        Encoder.of(DefaultJson::writeJsonUnit).property(json, "unit", case_.unit());
        Encoder.of(DefaultJson::writeOption).property(json, "json", case_.json());
        json.writeEndObject();
    }

    static void writeJsonUnit(JsonGenerator json, Json.Unit unit) {
        json.writeStartObject();
        json.writeStringProperty("name", unit.name());
        json.writeEndObject();
    }

    static void writeOption(JsonGenerator json, Option option) {
        json.writeStartObject();
        json.writeStringProperty("environment", option.environment());
        json.writeStringProperty("value", option.value());
        json.writeNumberProperty("entity", option.entity());
        json.writeEndObject();
    }
}
