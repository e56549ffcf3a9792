package dev.tenon.processor.model.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has a shape. */
public enum WireKind {
    /** A domain event of a queue. */
    EVENT,
    /** A job. */
    JOB,
    /** A version of an event between contexts. */
    INTEGRATION_EVENT,
    /** The table of an entity. */
    TABLE,
    /** A route. */
    ENDPOINT;

    private static final String GIVEN = "gives ";

    /** The word of lock files: {@code integration-event}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word. */
    static Optional<WireKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Who relies on the field of that path. */
    public WireUse use(String path) {
        return switch (this) {
            case EVENT, JOB -> WireUse.STORED;
            case INTEGRATION_EVENT -> WireUse.SHARED;
            case TABLE -> WireUse.KEPT;
            case ENDPOINT -> path.startsWith(GIVEN) ? WireUse.GIVEN : WireUse.TAKEN;
        };
    }

    /** Who relies on there being such a thing. */
    public WireUse use() {
        return use("");
    }
}
