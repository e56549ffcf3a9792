package dev.tenon.docs;

import dev.tenon.docs.OperatorsDoc.Live;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Fiber;
import java.time.Duration;

/** One example for each operator of {@link Fiber}. */
final class FiberExamples {

    Object join() {
        return Eff.<Live, Integer>fork(Eff.pure(42)).flatMap(fiber -> fiber.join());
    }

    Object await() {
        return Eff.<Live, Integer>fork(Eff.pure(42)).flatMap(fiber -> fiber.await());
    }

    Object interrupt() {
        return Eff.<Live, Object>fork(Eff.<Live>sleep(Duration.ofDays(1))).flatMap(fiber -> fiber.interrupt());
    }
}
