package dev.tenon.web;

import dev.tenon.effect.Failure.DomainFailure;

/** A route that says which domain failures it ends in has ended in another one: a bug that a test is to find. */
final class Untold extends AssertionError {

    private static final long serialVersionUID = 1L;

    Untold(Request request, DomainFailure failure) {
        super(request.method() + " " + request.path() + " ended in "
                + failure.getClass().getName()
                + ", which the @Fails of its handler does not name, so that OpenAPI tells callers nothing of it. Name"
                + " it there, or end in another failure");
    }
}
