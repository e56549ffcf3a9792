package dev.tenon.benchmarks.postgres;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The column {@code subjects} as JSON, for the rivals that leave this to their users. */
final class Subjects {

    private static final TypeReference<List<String>> TYPE = new TypeReference<>() {};
    private static final ObjectReader READER = JsonMapper.shared().readerFor(TYPE);
    private static final ObjectWriter WRITER = JsonMapper.shared().writerFor(TYPE);

    private Subjects() {}

    static List<String> read(String json) {
        return READER.readValue(json);
    }

    static String write(List<String> subjects) {
        return WRITER.writeValueAsString(subjects);
    }
}
