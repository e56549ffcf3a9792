package dev.tenon.testing.transcript;

import dev.tenon.platform.StepObserver;
import org.jspecify.annotations.Nullable;

/** A line of a transcript: a step, whose end is written into it when it comes. */
public final class Entry implements StepObserver.Step {

    private final Object where;
    private final int depth;
    private final String what;
    private final Object[] arguments;
    private volatile @Nullable Object value;
    private volatile @Nullable String failure;

    Entry(Object where, int depth, String what, Object[] arguments) {
        this.where = where;
        this.depth = depth;
        this.what = what;
        this.arguments = arguments;
    }

    @Override
    public void succeeded(Object outcome) {
        value = outcome;
    }

    @Override
    public void failed(String reason) {
        failure = reason;
    }

    /** One line, without an end of line. */
    @Override
    public String toString() {
        return where + "  ".repeat(depth) + what + ValueText.ofAll(arguments) + outcome();
    }

    private String outcome() {
        String failed = failure;
        if (failed != null) {
            return " -> failed with " + ValueText.stable(failed);
        }
        Object known = value;
        return known == null ? "" : " -> " + ValueText.of(known);
    }
}
