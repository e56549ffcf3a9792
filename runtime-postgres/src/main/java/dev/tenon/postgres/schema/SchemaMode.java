package dev.tenon.postgres.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is done with a context's tables when it starts. */
public enum SchemaMode {

    /** Migrations run, if there are any; then the tables must be what the entities need. The default. */
    VALIDATE,

    /** As {@link #VALIDATE}; before that the tables are made, if the schema has none of them. For development and tests. */
    CREATE,

    /** Nothing: no migration runs, and the first statement finds out what is missing. */
    OFF;

    /** The system property that sets it: {@value}. */
    public static final String PROPERTY = "tenon.postgres.schema";

    /** The variable of the environment that sets it where the property does not: {@value}. */
    public static final String VARIABLE = "TENON_POSTGRES_SCHEMA";

    /**
     * What the process was started with: {@value #PROPERTY}, else {@value #VARIABLE}, else {@link #VALIDATE}.
     *
     * @throws IllegalArgumentException when it is none of the modes
     */
    public static SchemaMode configured() {
        String property = System.getProperty(PROPERTY);
        return property == null || property.isBlank() ? of(VARIABLE, System.getenv(VARIABLE)) : of(PROPERTY, property);
    }

    static SchemaMode of(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return VALIDATE;
        }
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is '" + text + "': it must be one of "
                        + Arrays.stream(values()).map(SchemaMode::toString).collect(Collectors.joining(", "))));
    }

    /** As it is written in {@value #PROPERTY}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
