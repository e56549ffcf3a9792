package dev.tenon.effect;

/** Waiting for the end of a fiber. */
abstract class FiberEnd<R, A> extends Leaf<R, A> {

    final ForkedFiber<?> fiber;

    private FiberEnd(ForkedFiber<?> fiber) {
        this.fiber = fiber;
    }

    /** Takes over the result. */
    static final class Join<R, A> extends FiberEnd<R, A> {

        Join(ForkedFiber<?> fiber) {
            super(fiber);
        }

        @Override
        Object step(Evaluation c, int depth) throws InterruptedException {
            Waiting.at(fiber.done(), c);
            Object result = fiber.taken();
            if (!(result instanceof Halt halt) || !halt.isInterrupted() || c.isStopping()) {
                return result;
            }
            return halt.withFailure(new Failure.Defect(new InterruptedFiberException()));
        }
    }

    /** Yields the result as an {@link Exit}. */
    static final class Await<R, A> extends FiberEnd<R, Exit<A>> {

        Await(ForkedFiber<A> fiber) {
            super(fiber);
        }

        @Override
        Object step(Evaluation c, int depth) throws InterruptedException {
            Waiting.at(fiber.done(), c);
            Object result = fiber.taken();
            return result instanceof Halt halt ? halt.toExit() : new Exit.Success<>(result);
        }
    }

    /** Interrupts it and waits. */
    static final class Interrupt<R, A> extends FiberEnd<R, Unit> {

        Interrupt(ForkedFiber<A> fiber) {
            super(fiber);
        }

        @Override
        Object step(Evaluation c, int depth) throws InterruptedException {
            fiber.stop();
            if (c != fiber.evaluation) {
                fiber.awaitEndInterruptibly(c);
            }
            return Unit.UNIT;
        }
    }
}
