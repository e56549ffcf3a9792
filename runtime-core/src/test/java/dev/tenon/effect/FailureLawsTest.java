package dev.tenon.effect;

import static dev.tenon.effect.Observed.effect;
import static dev.tenon.effect.Observed.same;

import dev.tenon.effect.Runs.Refused;
import io.vavr.control.Either;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for failures and those who handle them, in both evaluators. */
class FailureLawsTest {

    @Provide
    Arbitrary<Program> programs() {
        return Programs.programs();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void handling_is_applied_to_a_failure(@ForAll int number, @ForAll("programs") Program p) {
        same(
                log -> Eff.<World, Integer>fail(new Refused(number)).recoverWith(failure -> effect(p, log)),
                log -> effect(p, log));
        same(log -> Eff.<World, Integer>fail(new Refused(number)).orElse(effect(p, log)), log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void failing_again_changes_nothing(@ForAll("programs") Program p) {
        same(log -> effect(p, log).recoverWith(failure -> Eff.fail(failure)), log -> effect(p, log));
        same(log -> effect(p, log).mapFailure(failure -> failure), log -> effect(p, log));
        same(log -> effect(p, log).onFailure((failure, cause) -> Eff.unit()), log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void there_and_back_changes_nothing(@ForAll("programs") Program p) {
        same(
                log -> effect(p, log).<World>either().flatMap(either -> Eff.<World, Integer>fromEither(either)),
                log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void orElse_is_associative(
            @ForAll("programs") Program p, @ForAll("programs") Program q, @ForAll("programs") Program r) {
        same(
                log -> effect(p, log).<World>orElse(effect(q, log)).orElse(effect(r, log)),
                log -> effect(p, log).orElse(effect(q, log).<World>orElse(effect(r, log))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void mapFailure_composes(@ForAll("programs") Program p) {
        same(
                log -> effect(p, log)
                        .<World>mapFailure(failure -> new Failure.Forbidden(failure.message()))
                        .mapFailure(failure -> new Failure.Unauthorized(failure.message())),
                log -> effect(p, log).mapFailure(failure -> new Failure.Unauthorized(failure.message())));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void catchSome_fails_again_with_all_others(@ForAll("programs") Program p, @ForAll("programs") Program q) {
        same(
                log -> effect(p, log).catchSome(Refused.class, refused -> effect(q, log)),
                log -> effect(p, log)
                        .recoverWith(failure -> failure instanceof Refused ? effect(q, log) : Eff.fail(failure)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void fold_and_option_are_made_of_either(@ForAll("programs") Program p) {
        same(
                log -> effect(p, log).fold(failure -> -1, value -> value + 1),
                log -> effect(p, log).<World>either().map(either -> either.fold(failure -> -1, value -> value + 1)));
        same(
                log -> effect(p, log).<World>option().map(option -> option.getOrElse(-1)),
                log -> effect(p, log).<World>either().map(either -> either.getOrElse(-1)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_failure_is_left_zero_of_flat_map(@ForAll int number, @ForAll("programs") Program p) {
        same(
                log -> Eff.<World, Integer>fail(new Refused(number)).flatMap(value -> effect(p, log)),
                log -> Eff.fromEither(Either.left(new Refused(number))));
    }
}
