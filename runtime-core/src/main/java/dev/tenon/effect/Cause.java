package dev.tenon.effect;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What people need to find out why an effect failed. Code should decide on the {@link Failure} instead.
 *
 * @param trail the names of the effects that the failure passed, innermost first, such as {@code BookStore.findById}
 * @param callSite for a defect the first line of its stack trace that belongs neither to Tenon's effects nor to the JDK; for
 *     a failure made by {@link Eff#fail} or {@link Run#fail} the line that made it, if the system property
 *     {@code tenon.callSites} is {@code true}
 * @param throwable what was thrown, if something was
 * @param suppressed failures of finalizers, of clean-up code and of fibers that nobody joined
 */
public record Cause(
        Seq<String> trail,
        Option<StackTraceElement> callSite,
        Option<Throwable> throwable,
        Seq<Exit.Failed<?>> suppressed) {

    /** The cause as lines of text, each starting with a line break; empty when there is nothing to say. */
    public String render() {
        StringBuilder text = new StringBuilder();
        trail.forEach(name -> text.append("\n  in ").append(name));
        callSite.forEach(site -> text.append("\n  at ").append(site));
        throwable.forEach(thrown -> text.append("\n  thrown: ").append(thrown));
        suppressed.forEach(
                other -> text.append("\n  suppressed: ").append(other.render().replace("\n", "\n  ")));
        return text.toString();
    }
}
