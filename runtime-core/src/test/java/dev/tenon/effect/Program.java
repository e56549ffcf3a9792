package dev.tenon.effect;

import dev.tenon.effect.Runs.Refused;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small random program with three meanings: the effect it describes as a chain, the same as statements of a
 * {@code direct} block, and what plain Java with exceptions, {@code try} and {@code finally} would do. All must agree.
 */
sealed interface Program {

    record Value(int n) implements Program {}

    record Log(int n) implements Program {}

    record Fail(int n) implements Program {}

    record Throw(int n) implements Program {}

    record Interrupt() implements Program {}

    record Ask() implements Program {}

    record InOther(Program p) implements Program {}

    record Add(Program p, Program q) implements Program {}

    record ThrowAfter(Program p, int n) implements Program {}

    record Recover(Program p, Program q) implements Program {}

    record RecoverThrowing(Program p, int n) implements Program {}

    record Ensuring(Program p, Program q) implements Program {}

    record OnFailure(Program p, Program q) implements Program {}

    record Bracket(Program acquire, Program release, Program use) implements Program {}

    record Folded(Program p) implements Program {}

    record Each(Program p, Program q) implements Program {}

    record Block(Program p, Program q) implements Program {}

    record BlockFinally(Program p, Program q) implements Program {}

    /** A failure of plain Java. */
    final class Plain extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Failure failure;

        Plain(Failure failure) {
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }

        boolean passesBy() {
            return failure instanceof Failure.Interrupted;
        }
    }

    /** Always the same ones, so that defects can be compared. */
    List<RuntimeException> BUGS = IntStream.range(0, 10)
            .<RuntimeException>mapToObj(n -> new IllegalStateException("bug " + n))
            .toList();

    static Eff<Integer, Integer> effect(Program program, List<String> log) {
        return switch (program) {
            case Value(int n) -> Eff.pure(n);
            case Log(int n) ->
                Eff.of(() -> {
                    log.add("log " + n);
                    return n;
                });
            case Fail(int n) -> Eff.fail(new Refused(n));
            case Throw(int n) ->
                Eff.of(() -> {
                    throw BUGS.get(n);
                });
            case Interrupt() ->
                Eff.of(() -> {
                    throw new InterruptedException();
                });
            case Ask() -> Eff.access(environment -> environment);
            case InOther(Program p) -> effect(p, log).local(environment -> environment + 1);
            case Add(Program p, Program q) ->
                effect(p, log).flatMap(a -> effect(q, log).map(b -> 31 * a + b));
            case ThrowAfter(Program p, int n) ->
                effect(p, log).map(a -> {
                    throw BUGS.get(n);
                });
            case Recover(Program p, Program q) -> effect(p, log).recoverWith(failure -> effect(q, log));
            case RecoverThrowing(Program p, int n) ->
                effect(p, log).recover(failure -> {
                    throw BUGS.get(n);
                });
            case Ensuring(Program p, Program q) -> effect(p, log).ensuring(effect(q, log));
            case OnFailure(Program p, Program q) -> effect(p, log).onFailure((failure, cause) -> effect(q, log));
            case Bracket(Program acquire, Program release, Program use) ->
                Eff.acquireRelease(effect(acquire, log), a -> effect(release, log), a -> effect(use, log));
            case Folded(Program p) -> effect(p, log).fold(failure -> -1, a -> a + 1);
            case Each(Program p, Program q) ->
                Eff.traverse(List.of(p, q, p), x -> effect(x, log))
                        .map(xs -> xs.sum().intValue());
            case Block(Program p, Program q) ->
                Eff.direct(run -> 31 * run.await(effect(p, log)) + run.await(effect(q, log)));
            case BlockFinally(Program p, Program q) ->
                Eff.direct(run -> {
                    try {
                        return run.await(effect(p, log));
                    } finally {
                        run.await(effect(q, log));
                    }
                });
        };
    }

    /** The effect as one block: only what is recovered from or run elsewhere is a block inside. */
    static Eff<Integer, Integer> block(Program program, List<String> log) {
        return Eff.direct(run -> statements(program, run, log));
    }

    private static int statements(Program program, Run<Integer> run, List<String> log) throws Exception {
        return switch (program) {
            case Value(int n) -> n;
            case Log(int n) -> {
                log.add("log " + n);
                yield n;
            }
            case Fail(int n) -> run.fail(new Refused(n));
            case Throw(int n) -> run.await(effect(program, log));
            case Interrupt() -> run.await(effect(program, log));
            case Ask() -> run.await(Eff.<Integer, Integer>access(environment -> environment));
            case InOther(Program p) -> run.await(block(p, log).<Integer>local(environment -> environment + 1));
            case Add(Program p, Program q) -> 31 * statements(p, run, log) + statements(q, run, log);
            case ThrowAfter(Program p, int n) -> {
                statements(p, run, log);
                yield run.await(effect(new Throw(n), log));
            }
            case Recover(Program p, Program q) ->
                run.await(block(p, log).<Integer>recoverWith(failure -> block(q, log)));
            case RecoverThrowing(Program p, int n) ->
                run.await(block(p, log).<Integer>recover(failure -> {
                    throw BUGS.get(n);
                }));
            case Ensuring(Program p, Program q) -> finallyAwait(p, q, run, log);
            case OnFailure(Program p, Program q) -> {
                try {
                    yield statements(p, run, log);
                } catch (Throwable left) {
                    statements(q, run, log);
                    throw left;
                }
            }
            case Bracket(Program acquire, Program release, Program use) -> {
                statements(acquire, run, log);
                yield finallyAwait(use, release, run, log);
            }
            case Folded(Program p) -> run.await(block(p, log).<Integer, Integer>fold(failure -> -1, a -> a + 1));
            case Each(Program p, Program q) -> {
                int sum = 0;
                for (Program each : List.of(p, q, p)) {
                    sum += statements(each, run, log);
                }
                yield sum;
            }
            case Block(Program p, Program q) -> 31 * statements(p, run, log) + statements(q, run, log);
            case BlockFinally(Program p, Program q) -> finallyAwait(p, q, run, log);
        };
    }

    private static int finallyAwait(Program p, Program q, Run<Integer> run, List<String> log) throws Exception {
        try {
            return statements(p, run, log);
        } finally {
            statements(q, run, log);
        }
    }

    static int plain(Program program, int environment, List<String> log) {
        return switch (program) {
            case Value(int n) -> n;
            case Log(int n) -> {
                log.add("log " + n);
                yield n;
            }
            case Fail(int n) -> throw new Plain(new Refused(n));
            case Throw(int n) -> throw new Plain(new Failure.Defect(BUGS.get(n)));
            case Interrupt() -> throw new Plain(new Failure.Interrupted());
            case Ask() -> environment;
            case InOther(Program p) -> plain(p, environment + 1, log);
            case Add(Program p, Program q) -> 31 * plain(p, environment, log) + plain(q, environment, log);
            case ThrowAfter(Program p, int n) -> {
                plain(p, environment, log);
                throw new Plain(new Failure.Defect(BUGS.get(n)));
            }
            case Recover(Program p, Program q) -> {
                try {
                    yield plain(p, environment, log);
                } catch (Plain plain) {
                    if (plain.passesBy()) {
                        throw plain;
                    }
                    yield plain(q, environment, log);
                }
            }
            case RecoverThrowing(Program p, int n) -> {
                try {
                    yield plain(p, environment, log);
                } catch (Plain plain) {
                    throw plain.passesBy() ? plain : new Plain(new Failure.Defect(BUGS.get(n)));
                }
            }
            case Ensuring(Program p, Program q) -> finallyDo(p, q, environment, log);
            case OnFailure(Program p, Program q) -> {
                try {
                    yield plain(p, environment, log);
                } catch (Plain plain) {
                    quietly(q, environment, log);
                    throw plain;
                }
            }
            case Bracket(Program acquire, Program release, Program use) -> {
                plain(acquire, environment, log);
                yield finallyDo(use, release, environment, log);
            }
            case Folded(Program p) -> {
                try {
                    yield plain(p, environment, log) + 1;
                } catch (Plain plain) {
                    if (plain.passesBy()) {
                        throw plain;
                    }
                    yield -1;
                }
            }
            case Each(Program p, Program q) ->
                plain(p, environment, log) + plain(q, environment, log) + plain(p, environment, log);
            case Block(Program p, Program q) -> 31 * plain(p, environment, log) + plain(q, environment, log);
            case BlockFinally(Program p, Program q) -> finallyDo(p, q, environment, log);
        };
    }

    private static int finallyDo(Program p, Program q, int environment, List<String> log) {
        int value;
        try {
            value = plain(p, environment, log);
        } catch (Plain plain) {
            quietly(q, environment, log);
            throw plain;
        }
        plain(q, environment, log);
        return value;
    }

    private static boolean quietly(Program q, int environment, List<String> log) {
        try {
            plain(q, environment, log);
            return true;
        } catch (Plain suppressed) {
            return false;
        }
    }
}
