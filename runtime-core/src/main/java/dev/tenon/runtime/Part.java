package dev.tenon.runtime;

import io.vavr.control.Option;
import java.util.function.Supplier;

/**
 * A part of a {@link HostPlan}, for those parts that need it.
 *
 * @param <P> the part
 */
public final class Part<P> {

    private final Option<P> made;
    private final Supplier<StartupException> problems;

    Part(Option<P> made, Supplier<StartupException> problems) {
        this.made = made;
        this.problems = problems;
    }

    /**
     * The part.
     *
     * @throws StartupException when it could not be made; a plan that makes another part of it does not count that as a
     *     problem of its own
     */
    public P get() {
        return made.getOrElseThrow(problems);
    }
}
