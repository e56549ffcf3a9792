package dev.tenon.dispatch;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the dispatch of a context remembers from one request to the next: who used up which limit, and answers that are given
 * again. One for each runtime. Safe for use by several threads.
 */
public final class RequestState {

    private final Platform platform;
    private final Map<String, SharedLimit> limits;
    private final Map<Class<?>, AnswerCache> answers;

    private RequestState(Platform platform, Map<String, SharedLimit> limits, Map<Class<?>, AnswerCache> answers) {
        this.platform = platform;
        this.limits = limits;
        this.answers = answers;
    }

    /** Without limits, and without answers to keep. */
    public static RequestState of(Platform platform) {
        return new RequestState(platform, LinkedHashMap.empty(), LinkedHashMap.empty());
    }

    /** This, with a limit, in place of one with the same name. */
    public RequestState limit(String name, int permits, Duration per, LimitBy by) {
        return new RequestState(platform, limits.put(name, new SharedLimit(platform, name, permits, per, by)), answers);
    }

    /** This, keeping answers of a query. */
    public RequestState answers(Class<?> query, Duration ttl, int size) {
        return new RequestState(platform, limits, answers.put(query, new AnswerCache(platform, ttl, size)));
    }

    /** The same for code inside of a transaction: limits count, and no answer is given that may be older than its own writes. */
    public RequestState inTransaction() {
        return new RequestState(platform, limits, LinkedHashMap.empty());
    }

    /**
     * The step that counts a request, unless it is one of the application itself.
     *
     * @param state where this is in an environment
     * @param limit the name of the limit
     * @return an effect that fails with {@link Failure.RateLimited} when the caller asked too often
     * @throws IllegalStateException when it is run and there is no limit of that name
     */
    public static <R> Eff<R, Unit> limited(Function<? super R, RequestState> state, String limit) {
        return Eff.<R>caller()
                .flatMap(caller ->
                        Eff.accessEff(environment -> state.apply(environment).take(limit, caller)));
    }

    private Eff<Object, Unit> take(String name, Caller caller) {
        SharedLimit limit =
                limits.get(name).getOrElseThrow(() -> new IllegalStateException("No limit is called '" + name + "'"));
        Duration wait = caller.isSystem() ? Duration.ZERO : limit.take(caller);
        return wait.isZero() ? Eff.unit() : Eff.fail(new Failure.RateLimited(wait));
    }

    /**
     * The step that answers a query by what is kept, if there is such an answer, and else keeps what {@code answer} yields.
     *
     * @param state where this is in an environment
     */
    public static <R, Q, A> Eff<R, A> cached(
            Function<? super R, RequestState> state, Q query, Supplier<? extends Eff<? super R, ? extends A>> answer) {
        return Eff.<R>caller()
                .flatMap(caller -> Eff.accessEff(environment -> {
                    AnswerCache kept = state.apply(environment)
                            .answers
                            .get(query.getClass())
                            .getOrNull();
                    return kept == null ? answer.get() : kept.answer(query, caller.tenant(), answer);
                }));
    }

    /**
     * The step that makes answers of queries forgotten once a command has ended, however it did: whether a commit whose answer
     * was lost has happened is not known.
     *
     * @param state where this is in an environment
     */
    public static <R, A> Eff<R, A> invalidating(
            Function<? super R, RequestState> state, Eff<? super R, ? extends A> command, Class<?>... queries) {
        return Eff.<R, A>widen(command).ensuring(Eff.access(environment -> {
            RequestState remembered = state.apply(environment);
            for (Class<?> query : queries) {
                remembered.answers.get(query).forEach(AnswerCache::forget);
            }
            return Unit.UNIT;
        }));
    }
}
