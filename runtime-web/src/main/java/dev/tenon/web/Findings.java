package dev.tenon.web;

import dev.tenon.effect.FieldError;
import dev.tenon.idempotency.IdempotentCommand;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that is wrong with one request, in the order found. For one thread. */
final class Findings {

    /**
     * One thing that is wrong.
     *
     * @param member what {@code at} is: {@code pointer} into the body, {@code parameter} or {@code header}
     * @param at where
     * @param detail what was expected
     */
    record Finding(String member, String at, String detail) {

        /** A broken rule; of a parameter when the first component of its path is one, else of the body. */
        static Finding of(FieldError error, Predicate<String> isParameter) {
            if (error.path().equals(IdempotentCommand.HEADER)) {
                return new Finding("header", error.path(), error.message());
            }
            String root = error.path().split("[.\\[]", 2)[0];
            return isParameter.test(root)
                    ? new Finding("parameter", root, error.message())
                    : new Finding("pointer", error.pointer(), error.message());
        }

        boolean inBody() {
            return member.equals("pointer");
        }

        /** Where, as a pointer also when it is a parameter or a header. */
        String pointer() {
            return inBody() ? at : "/" + at;
        }
    }

    private final boolean ignoresUnknown;

    private final List<Finding> found = new ArrayList<>();

    /** What {@link #touches} looks up: a body can have so many that going through the list for each is too slow. */
    private final Set<String> pointers = new HashSet<>();

    private final Set<String> ancestors = new HashSet<>();

    /** None yet. */
    Findings() {
        this(false);
    }

    /** None yet, of a request whose unknown fields may be passed over. */
    Findings(boolean ignoresUnknown) {
        this.ignoresUnknown = ignoresUnknown;
    }

    /** Whether a field that nobody asked for is nothing wrong. */
    boolean ignoresUnknown() {
        return ignoresUnknown;
    }

    void add(Finding finding) {
        found.add(finding);
        String pointer = finding.pointer();
        pointers.add(pointer);
        for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            ancestors.add(pointer.substring(0, end));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    boolean allInBody() {
        return found.isEmpty() || found.stream().allMatch(Finding::inBody);
    }

    /** Whether one is about the value at {@code pointer}, about a part of it, or about what it is a part of. */
    boolean touches(String pointer) {
        if (pointers.contains(pointer) || ancestors.contains(pointer)) {
            return true;
        }
        for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (pointers.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    Seq<Finding> toSeq() {
        return Vector.ofAll(found);
    }
}
