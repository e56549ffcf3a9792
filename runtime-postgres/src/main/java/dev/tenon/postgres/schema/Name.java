package dev.tenon.postgres.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Identifiers in SQL. */
final class Name {

    private Name() {}

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    static String quoted(String schema, String identifier) {
        return quoted(schema) + "." + quoted(identifier);
    }

    static String list(List<String> identifiers) {
        return identifiers.stream().map(Name::quoted).collect(Collectors.joining(", ", "(", ")"));
    }
}
