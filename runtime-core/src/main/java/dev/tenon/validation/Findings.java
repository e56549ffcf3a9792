package dev.tenon.validation;

import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;

/**
 * What was found, and where in the value the rules are that are asked next: a stack of names and indices, which becomes a path only
 * for what is wrong. For use by one thread.
 */
final class Findings {

    /** Stands for a step that has no index. */
    static final int NONE = -1;

    private static final int FEW = 4;

    private List<FieldError> reversed = List.empty();
    private String[] names = new String[FEW];
    private int[] indices = new int[FEW];
    private int depth;

    /** All, in the order in which they were found. */
    Seq<FieldError> toSeq() {
        return reversed.reverse();
    }

    /** How many there are. */
    int size() {
        return reversed.length();
    }

    /** Adds one at a path from here. */
    void add(String path, String message) {
        reversed = reversed.prepend(new FieldError(pathTo(path), message));
    }

    /** Adds those, at paths from here that have no error yet. */
    void addNew(Seq<FieldError> errors) {
        List<FieldError> before = reversed;
        for (FieldError error : errors) {
            String path = pathTo(error.path());
            if (before.forAll(known -> !known.path().equals(path))) {
                reversed = reversed.prepend(new FieldError(path, error.message()));
            }
        }
    }

    /** Makes one of all that were found since there were {@code before}, where the first of them is. */
    void join(int before, String message) {
        int found = reversed.length() - before;
        if (found > 0) {
            String path = reversed.get(found - 1).path();
            reversed = reversed.drop(found).prepend(new FieldError(path, message));
        }
    }

    /** Goes to a component, or to one of its items. */
    void enter(String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        names[depth] = name;
        indices[depth] = index;
        depth++;
    }

    /** Goes back from where {@link #enter} went. */
    void leave() {
        depth--;
    }

    /** The path from the whole value to {@code name} here, which is empty for the place itself. */
    private String pathTo(String name) {
        if (depth == 0) {
            return name;
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            step(path, names[i]);
            if (indices[i] != NONE) {
                path.append('[').append(indices[i]).append(']');
            }
        }
        step(path, name);
        return path.toString();
    }

    private static void step(StringBuilder path, String name) {
        if (!path.isEmpty() && !name.isEmpty() && name.charAt(0) != '[') {
            path.append('.');
        }
        path.append(name);
    }
}
