package dev.tenon.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in a value the rules are: a stack of names and indices, which becomes a text only for what is wrong. */
final class Trail {

    /** Stands for a step that has no index. */
    static final int NONE = -1;

    private static final int FEW = 4;

    private String @Nullable [] names;
    private int[] indices = {};
    private int depth;

    /** Goes to a component, or to one of its items. */
    void enter(String name, int index) {
        String[] entered = names;
        if (entered == null) {
            entered = new String[FEW];
            indices = new int[FEW];
        } else if (depth == entered.length) {
            entered = Arrays.copyOf(entered, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        entered[depth] = name;
        indices[depth] = index;
        names = entered;
        depth++;
    }

    /** Goes back from where {@link #enter} went. */
    void leave() {
        depth--;
    }

    /** The path from the whole value to {@code name}, which is empty for the place itself. */
    String pathTo(String name) {
        if (depth == 0 || names == null) {
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
