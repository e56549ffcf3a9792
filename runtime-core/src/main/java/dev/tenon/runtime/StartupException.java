package dev.tenon.runtime;

import io.vavr.collection.Seq;

/** A context or a host cannot start. Lists everything that is wrong, not only the first; what was thrown is suppressed. */
public sealed class StartupException extends RuntimeException permits HostPlan.Refused {

    private static final long serialVersionUID = 1L;

    private final String context;
    private final transient Seq<String> problems;

    /** A start of {@code context} with these problems, at least one. */
    public StartupException(String context, Seq<String> problems) {
        super(context + " cannot start:"
                + problems.map(problem -> "\n  - " + problem).mkString());
        this.context = context;
        this.problems = problems;
    }

    /** One sentence a problem. */
    public Seq<String> problems() {
        return problems;
    }

    /** The problems as a host tells them: each with the name of its context. */
    Seq<String> named() {
        return problems.map(problem -> context + ": " + problem);
    }

    /** This, with what was thrown as suppressed, so that the stack traces are not lost. */
    StartupException because(Seq<? extends Throwable> causes) {
        causes.filter(cause -> cause != this).forEach(this::addSuppressed);
        return this;
    }
}
