package dev.tenon.runtime;

import io.vavr.collection.Seq;

/** A context cannot start. Lists everything that is wrong, not only the first. */
public final class StartupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<String> problems;

    /** A start of {@code context} with these problems, at least one. */
    public StartupException(String context, Seq<String> problems) {
        super(context + " cannot start:"
                + problems.map(problem -> "\n  - " + problem).mkString());
        this.problems = problems;
    }

    /** One sentence a problem. */
    public Seq<String> problems() {
        return problems;
    }
}
