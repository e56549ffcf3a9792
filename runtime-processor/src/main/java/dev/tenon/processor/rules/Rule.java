package dev.tenon.processor.rules;

import java.util.stream.Stream;

/**
 * One thing that must hold of a model. The rules of what a context does not have are not asked, so that their classes, and those of
 * the functions in them, are not loaded: together they would be a good part of what a small project pays.
 */
interface Rule<M> {

    /** What breaks it; empty when it holds. */
    Stream<Diagnostic> check(M model);
}
