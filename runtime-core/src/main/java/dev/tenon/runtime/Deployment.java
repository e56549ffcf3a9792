package dev.tenon.runtime;

import io.vavr.control.Option;

/**
 * Where an application runs: {@code development}, {@code production}, or a name of your own.
 *
 * @param name only {@code production} has a meaning of its own: parts for development are refused there
 */
public record Deployment(String name) {

    private static final String PRODUCTION = "production";

    /** The default. */
    public static final Deployment DEVELOPMENT = new Deployment("development");

    /** What the system property {@code tenon.environment} says, else the variable {@code TENON_ENVIRONMENT}, else development. */
    public static Deployment current() {
        return Option.of(System.getProperty("tenon.environment"))
                .orElse(() -> Option.of(System.getenv("TENON_ENVIRONMENT")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Deployment::new)
                .getOrElse(DEVELOPMENT);
    }

    /** Whether parts for development are refused. */
    public boolean isProduction() {
        return name.equalsIgnoreCase(PRODUCTION);
    }
}
