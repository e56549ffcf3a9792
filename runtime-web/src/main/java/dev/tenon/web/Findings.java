package dev.tenon.web;

import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
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
            String root = error.path().split("[.\\[]", 2)[0];
            return isParameter.test(root)
                    ? new Finding("parameter", root, error.message())
                    : new Finding("pointer", error.pointer(), error.message());
        }

        boolean inBody() {
            return member.equals("pointer");
        }

        /** Whether both are about the same value, or one about a part of the other's. */
        boolean touches(String pointer) {
            String here = inBody() ? at : "/" + at;
            return here.equals(pointer) || pointer.startsWith(here + "/") || here.startsWith(pointer + "/");
        }
    }

    private final List<Finding> found = new ArrayList<>();

    void add(Finding finding) {
        found.add(finding);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    boolean allInBody() {
        return found.stream().allMatch(Finding::inBody);
    }

    boolean touches(String pointer) {
        return found.stream().anyMatch(finding -> finding.touches(pointer));
    }

    Seq<Finding> toSeq() {
        return Vector.ofAll(found);
    }
}
