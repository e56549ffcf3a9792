package odd;

import dev.tenon.Generated;
import dev.tenon.web.Decoder;
import dev.tenon.web.json.Encoder;
import odd.results.GetAnswer;
import odd.results.GetInput;
import odd.results.GetJson;
import odd.results.GetRequest;
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

    static void writeGetAnswerAnswer(JsonGenerator json, GetAnswer.Answer answer) {
        json.writeStartObject();
        json.writeNumberProperty("number", answer.number());
        json.writeEndObject();
    }

    static void writeGetInputInput(JsonGenerator json, GetInput.Input input) {
        json.writeStartObject();
        json.writeNumberProperty("number", input.number());
        json.writeEndObject();
    }

    static void writeGetJsonJson(JsonGenerator json, GetJson.Json json_) {
        json.writeStartObject();
        json.writeNumberProperty("number", json_.number());
        json.writeEndObject();
    }

    static void writeGetRequestRequest(JsonGenerator json, GetRequest.Request request) {
        json.writeStartObject();
        json.writeNumberProperty("number", request.number());
        json.writeEndObject();
    }
}
