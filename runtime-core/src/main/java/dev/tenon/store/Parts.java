package dev.tenon.store;

import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is inside an entity one by one, and notes what no store can keep. Generated code asks for each component of a record
 * that may change or be refused:
 *
 * <pre>{@code
 * (line, parts) -> new Line(line.number(), parts.kept("text", FieldType.TEXT, line.text()))
 * }</pre>
 *
 * A path is put together only for what is refused. For use by one thread.
 */
public final class Parts {

    private final List<FieldError> flaws = new ArrayList<>();

    Parts() {}

    /** The component {@code name} as stores keep it. One that is missing is left to the rules of the entity. */
    public <T extends @Nullable Object> T kept(String name, Part<T> part, T value) {
        if (value == null) {
            return value;
        }
        int before = flaws.size();
        T kept = part.kept(value, this);
        within(name, before);
        return kept;
    }

    /** The component {@code name}, a single value, as stores keep it. */
    public <T> T kept(String name, FieldType<T> type, T value) {
        if (value == null) {
            return value;
        }
        int before = flaws.size();
        T kept = value(type, value);
        within(name, before);
        return kept;
    }

    <T> T item(int index, Part<T> part, T value) {
        if (value == null) {
            return value;
        }
        int before = flaws.size();
        T kept = part.kept(value, this);
        within("[" + index + "]", before);
        return kept;
    }

    <T> T value(FieldType<T> type, T value) {
        String flaw = type.flaw(value);
        if (flaw != null) {
            flaws.add(new FieldError("", flaw));
            return value;
        }
        return normal(type, value);
    }

    /** As it is kept inside a component. It is written as JSON there, whose numbers have no negative zero. */
    static <T> T normal(FieldType<T> type, T value) {
        return switch (type.column()) {
            case FLOAT, DOUBLE -> type.canonical(value);
            default -> type.normal(value);
        };
    }

    /** What was noted. */
    Seq<FieldError> flaws() {
        return Vector.ofAll(flaws);
    }

    /** Puts {@code step} before the paths of what was noted since. */
    private void within(String step, int before) {
        for (int i = before; i < flaws.size(); i++) {
            FieldError inside = flaws.get(i);
            String between = inside.path().isEmpty() || inside.path().startsWith("[") ? "" : ".";
            flaws.set(i, new FieldError(step + between + inside.path(), inside.message()));
        }
    }
}
