package dev.tenon.docs;

import static dev.tenon.docs.OperatorsDoc.ABSENT;

import dev.tenon.docs.OperatorsDoc.Live;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Run;

/** One example for each operator of {@link Run}. */
final class RunExamples {

    Object await() {
        return Eff.<Live, Integer>direct(run -> run.await(Eff.pure(41)) + 1);
    }

    Object fail() {
        return Eff.<Live, Integer>direct(run -> run.fail(ABSENT));
    }
}
