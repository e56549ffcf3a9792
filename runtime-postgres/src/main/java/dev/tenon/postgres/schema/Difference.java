package dev.tenon.postgres.schema;

import java.util.List;

/**
 * One thing that is not as it should be.
 *
 * @param description what is expected and what was found, in one line
 * @param steps what mends it
 */
record Difference(String description, List<Step> steps) {

    Difference {
        steps = List.copyOf(steps);
    }
}
