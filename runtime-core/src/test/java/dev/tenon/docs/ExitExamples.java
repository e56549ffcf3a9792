package dev.tenon.docs;

import static dev.tenon.docs.OperatorsDoc.ABSENT;
import static dev.tenon.docs.OperatorsDoc.LIVE;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;

/** One example for each operator of {@link Exit}. */
final class ExitExamples {

    Object isSuccess() {
        return Eff.fail(ABSENT).run(LIVE).isSuccess();
    }

    Object fold() {
        return Eff.fail(ABSENT).run(LIVE).fold(failed -> failed.failure().message(), value -> "found");
    }

    Object map() {
        return Eff.pure(41).run(LIVE).map(n -> n + 1);
    }

    Object toEither() {
        return Eff.fail(ABSENT).run(LIVE).toEither();
    }

    Object toTry() {
        return Eff.pure(42).run(LIVE).toTry();
    }

    Object toCompletableFuture() {
        return Eff.pure(42).run(LIVE).toCompletableFuture().join();
    }

    Object getOrThrow() {
        return Eff.pure(42).run(LIVE).getOrThrow();
    }
}
