package dev.tenon.client;

import dev.tenon.effect.Failure;

/**
 * An answer of an HTTP server that no other failure stands for: a refusal in the words of that server, which {@link HttpProblem#type}
 * tells from its others; a status such as 415; or an answer that cannot be read. Calling again does not help.
 *
 * @param call what was called, such as {@code OpenLibraryClient.create}
 * @param problem what the server said; where its answer cannot be read, the title says what is wrong with it
 */
public record HttpFailure(String call, HttpProblem problem) implements Failure.DomainFailure {

    /** The status of the answer. */
    public int status() {
        return problem.status();
    }

    /** What kind of refusal it is, a URI; {@link HttpProblem#UNTYPED} where the server did not say. */
    public String type() {
        return problem.type();
    }

    @Override
    public String message() {
        return call + " was answered with " + problem.message();
    }
}
