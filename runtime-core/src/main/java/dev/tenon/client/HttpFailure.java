package dev.tenon.client;

import dev.tenon.effect.Failure;

/**
 * An answer of an HTTP server that no other failure stands for: a status such as 409 or 415, or an answer that cannot be read. Calling
 * again does not help.
 *
 * @param call what was called, such as {@code OpenLibraryClient.create}
 * @param status the status of the answer
 * @param title what the server calls it, from its problem details (RFC 9457) and at most 200 characters; or what is wrong with the
 *     answer; or empty
 * @param detail the same for what happened; or empty
 */
public record HttpFailure(String call, int status, String title, String detail) implements Failure.DomainFailure {

    @Override
    public String message() {
        String about = title.isEmpty() || detail.isEmpty() ? title + detail : title + ": " + detail;
        return call + " was answered with status " + status + (about.isEmpty() ? "" : ": " + about);
    }
}
