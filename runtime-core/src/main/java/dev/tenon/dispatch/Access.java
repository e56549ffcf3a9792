package dev.tenon.dispatch;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/** The step of a dispatch that decides whether the caller of the run may have it done. */
public final class Access {

    private static final Eff<Object, Unit> GRANTED = Eff.unit();

    private Access() {}

    /**
     * Lets those pass whom a policy admits, and the application itself.
     *
     * @param policy its name, for people
     * @param admits the policy
     * @return an effect that else fails with {@link Failure.Unauthorized} when nobody knows who it is, and with
     *     {@link Failure.Forbidden} when the policy refuses
     */
    public static Eff<Object, Unit> require(String policy, Predicate<? super Caller> admits) {
        return Eff.caller().flatMap(caller -> of(policy, caller, () -> admits.test(caller)));
    }

    /** As {@link #require}, by a policy that must look something up. */
    public static <R> Eff<R, Unit> ask(
            String policy, Function<? super Caller, ? extends Eff<? super R, Boolean>> admits) {
        return Eff.<R>caller().flatMap(caller -> {
            if (caller.isSystem()) {
                return GRANTED;
            }
            return caller.isAnonymous()
                    ? unknown(policy)
                    : Eff.<R, Boolean>widen(admits.apply(caller))
                            .flatMap(admitted -> admitted ? GRANTED : refused(policy, caller));
        });
    }

    /**
     * Lets those pass of whom it is known who they are. What is asked before anything is read, where a policy needs what is sent.
     *
     * @param policy what is asked later
     */
    public static Eff<Object, Unit> known(String policy) {
        return Eff.caller().flatMap(caller -> of(policy, caller, () -> true));
    }

    private static Eff<Object, Unit> of(String policy, Caller caller, BooleanSupplier admits) {
        if (caller.isSystem()) {
            return GRANTED;
        }
        if (caller.isAnonymous()) {
            return unknown(policy);
        }
        return admits.getAsBoolean() ? GRANTED : refused(policy, caller);
    }

    private static Eff<Object, Unit> unknown(String policy) {
        return Eff.fail(
                new Failure.Unauthorized("It is not known who calls, and the policy '" + policy + "' must know"));
    }

    private static Eff<Object, Unit> refused(String policy, Caller caller) {
        return Eff.fail(new Failure.Forbidden("The policy '" + policy + "' does not admit '" + caller.name() + "'"));
    }
}
