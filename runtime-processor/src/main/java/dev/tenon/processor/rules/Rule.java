package dev.tenon.processor.rules;

import java.util.stream.Stream;

/** One thing that must hold of a model. */
interface Rule<M> {

    /** What breaks it; empty when it holds. */
    Stream<Diagnostic> check(M model);
}
