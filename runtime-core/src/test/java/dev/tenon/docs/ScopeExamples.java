package dev.tenon.docs;

import dev.tenon.docs.OperatorsDoc.Live;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Scope;

/** One example for each operator of {@link Scope}. */
final class ScopeExamples {

    Object acquire() {
        return Eff.scoped(scope -> scope.acquire(Eff.pure("file"), file -> Eff.unit()));
    }

    Object onClose() {
        return Eff.scoped(scope -> scope.onClose(Eff.unit()).as(42));
    }

    Object fork() {
        return Eff.scoped(scope -> scope.<Live, Integer>fork(Eff.pure(42)).flatMap(Fiber::join));
    }
}
