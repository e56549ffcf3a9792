package dev.tenon.config;

import io.vavr.collection.Seq;

/** A configuration cannot be used. Lists everything that is wrong with it, not only the first. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Seq<ConfigProblem> problems;

    /** A configuration with these problems, at least one. */
    public ConfigException(String name, Seq<ConfigProblem> problems) {
        super(name + " cannot be read:"
                + problems.map(problem -> "\n  - " + problem).mkString());
        this.problems = problems;
    }

    /** What is wrong, in the order of the components. */
    public Seq<ConfigProblem> problems() {
        return problems;
    }
}
