package dev.tenon.effect;

import dev.tenon.platform.StepObserver;
import org.jspecify.annotations.Nullable;

/** A step that is seen, in its span if there is one. */
record ObservedStep(StepObserver.Step step, @Nullable OpenSpan span) implements Region {

    @Override
    public void leave(Evaluation c, @Nullable Object result) {
        if (span != null) {
            span.leave(c, result);
        }
        if (result == null) {
            step.failed("VirtualMachineError");
        } else if (result instanceof Halt halt) {
            step.failed(text(halt.failure()));
        } else {
            step.succeeded(result);
        }
    }

    private static String text(Failure failure) {
        return failure instanceof Failure.Interrupted
                ? "Interrupted"
                : OpenSpan.type(failure) + ": " + failure.message();
    }
}
