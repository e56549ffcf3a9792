package dev.tenon.web;

/** Answers the requests of one route. Called by many threads at once; may block, for each request has a virtual thread. */
@FunctionalInterface
public interface Handler {

    /** The answer to {@code request}. Something thrown is logged and answered with 500, without details. */
    Response handle(Request request);
}
