package post;

import dev.tenon.Generated;
import dev.tenon.capability.Outside;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import io.vavr.control.Option;

/** The methods of {@link Guarded} as effects. */
@Generated
public final class MailEffects {
    private MailEffects() {}

    /** {@link Guarded#all}, recovered. */
    public static <R extends HasMail & HasFibers> Eff<R, String> all() {
        return MailEffects.<R>allUnrecovered().recoverWith(failure -> MailEffects.<R>limited());
    }

    /** {@link Guarded#all} with its failures. */
    public static <R extends HasMail & HasFibers> Eff<R, String> allUnrecovered() {
        Eff<R, String> call =
                Eff.effect("Carrier.all", Outside.call("Carrier.all", environment -> environment.postMail().all()));
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().all()));
    }

    /** {@link Guarded#broken}. */
    public static <R extends HasMail & HasPlatform> Eff<R, String> broken() {
        Eff<R, String> call = Eff.effect("Carrier.broken", environment -> environment.postMail().broken());
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().broken()));
    }

    /** {@link Guarded#crowded}. */
    public static <R extends HasMail> Eff<R, String> crowded() {
        Eff<R, String> call = Eff.effect("Carrier.crowded", environment -> environment.postMail().crowded());
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().crowded()));
    }

    /** {@link Guarded#isKnown}, recovered. */
    public static <R extends HasMail> Eff<R, Boolean> isKnown() {
        return MailEffects.<R>isKnownUnrecovered().recoverWith(failure -> Eff.pure(Boolean.FALSE));
    }

    /** {@link Guarded#isKnown} with its failures. */
    public static <R extends HasMail> Eff<R, Boolean> isKnownUnrecovered() {
        return Eff.effect("Carrier.isKnown", environment -> environment.postMail().isKnown());
    }

    /** {@link Guarded#later}, recovered. */
    public static <R extends HasMail & HasFibers> Eff<R, String> later() {
        return MailEffects.<R>laterUnrecovered().recoverWith(failure -> MailEffects.<R>broken());
    }

    /** {@link Guarded#later} with its failures. */
    public static <R extends HasMail & HasFibers> Eff<R, String> laterUnrecovered() {
        Eff<R, String> call = Eff.effect(
                "Carrier.later",
                Outside.call(
                        "Carrier.later", environment -> Outside.await(environment, environment.postMail().later())));
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().later()));
    }

    /** {@link Guarded#limited}. */
    public static <R extends HasMail & HasPlatform> Eff<R, String> limited() {
        Eff<R, String> call = Eff.effect("Carrier.limited", environment -> environment.postMail().limited());
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().limited()));
    }

    /** {@link Guarded#note}, recovered. */
    public static <R extends HasMail> Eff<R, Option<String>> note(LetterId failure) {
        return MailEffects.<R>noteUnrecovered(failure)
                .catchSome(Failure.TimedOut.class, failure_ -> Eff.pure(Option.some(Guarded.LIGHT_ONE.EMPTY)));
    }

    /** {@link Guarded#note} with its failures. */
    public static <R extends HasMail> Eff<R, Option<String>> noteUnrecovered(LetterId failure) {
        return Eff.effect(
                "Carrier.note", environment -> Option.ofOptional(environment.postMail().note(failure)), failure);
    }

    /** {@link Guarded#overloaded}. */
    public static <R extends HasMail & HasFibers> Eff<R, String> overloaded(int count) {
        Eff<R, String> call =
                Eff.effect("Carrier.overloaded", environment -> environment.postMail().overloaded(count), count);
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().overloaded()));
    }

    /** {@link Guarded#overloaded}. */
    public static <R extends HasMail & HasFibers> Eff<R, String> overloaded(String count) {
        Eff<R, String> call =
                Eff.effect("Carrier.overloaded", environment -> environment.postMail().overloaded(count), count);
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().overloaded2()));
    }

    /** {@link Guarded#retried}. */
    public static <R extends HasMail & HasFibers> Eff<R, String> retried(LetterId id) {
        Eff<R, String> call = Eff.effect(
                "Carrier.retried",
                Outside.call("Carrier.retried", environment -> environment.postMail().retried(id)),
                id);
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().retried()));
    }

    /** {@link Guarded#retriedEvenly}. */
    public static <R extends HasMail & HasFibers> Eff<R, Unit> retriedEvenly() {
        Eff<R, Unit> call = Eff.effect("Carrier.retriedEvenly", environment -> {
            environment.postMail().retriedEvenly();
            return Unit.UNIT;
        });
        return Eff.accessEff(environment -> call.via(environment.postMailPolicies().retriedEvenly()));
    }

    /** {@link Guarded#sweep}, recovered. */
    public static <R extends HasMail> Eff<R, Unit> sweep() {
        return MailEffects.<R>sweepUnrecovered().recoverWith(failure -> Eff.pure(Unit.UNIT));
    }

    /** {@link Guarded#sweep} with its failures. */
    public static <R extends HasMail> Eff<R, Unit> sweepUnrecovered() {
        return Eff.effect("Carrier.sweep", environment -> {
            environment.postMail().sweep();
            return Unit.UNIT;
        });
    }

    /** {@link Guarded#timed}. */
    public static <R extends HasMail & HasFibers> Eff<R, String> timed(String call, String environment) {
        Eff<R, String> call_ = Eff.effect(
                "Carrier.timed", environment_ -> environment_.postMail().timed(call, environment), call, environment);
        return Eff.accessEff(environment_ -> call_.via(environment_.postMailPolicies().timed()));
    }

    /** {@link Guarded#unused}. */
    private static <R extends HasMail> Eff<R, String> unused(LetterId id) {
        return Eff.effect("Carrier.unused", environment -> environment.postMail().unused(id), id);
    }

    /** {@link Guarded#weight}, recovered. */
    public static <R extends HasMail> Eff<R, Guarded.Weight> weight(LetterId id) {
        return MailEffects.<R>weightUnrecovered(id).recoverWith(failure -> Eff.pure(Guarded.Weight.NONE));
    }

    /** {@link Guarded#weight} with its failures. */
    public static <R extends HasMail> Eff<R, Guarded.Weight> weightUnrecovered(LetterId id) {
        return Eff.effect("Carrier.weight", environment -> environment.postMail().weight(id), id);
    }

    /** {@link Guarded#withAHelper}, recovered. */
    public static <R extends HasMail> Eff<R, String> withAHelper(LetterId id) {
        return MailEffects.<R>withAHelperUnrecovered(id)
                .catchSome(Failure.Unavailable.class, failure -> MailEffects.<R>unused(id));
    }

    /** {@link Guarded#withAHelper} with its failures. */
    public static <R extends HasMail> Eff<R, String> withAHelperUnrecovered(LetterId id) {
        return Eff.effect(
                "Carrier.withAHelper",
                Outside.call("Carrier.withAHelper", environment -> environment.postMail().withAHelper(id)),
                id);
    }
}
