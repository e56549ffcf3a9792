package dev.tenon.effect;

import static dev.tenon.effect.Observed.effect;
import static dev.tenon.effect.Observed.same;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for finalizers, brackets and scopes, in both evaluators. */
class ResourceLawsTest {

    @Provide
    Arbitrary<Program> programs() {
        return Programs.programs();
    }

    @Provide
    Arbitrary<Program> calm() {
        return Programs.calmPrograms();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ensuring_is_associative_and_has_a_unit(
            @ForAll("programs") Program p, @ForAll("calm") Program a, @ForAll("calm") Program b) {
        same(
                log -> effect(p, log).<World>ensuring(effect(a, log)).ensuring(effect(b, log)),
                log -> effect(p, log).ensuring(effect(a, log).<World>ensuring(effect(b, log))));
        same(log -> effect(p, log).ensuring(Eff.unit()), log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void acquireRelease_is_ensuring_after_acquiring(
            @ForAll("calm") Program acquire, @ForAll("calm") Program release, @ForAll("programs") Program use) {
        same(
                log -> Eff.acquireRelease(effect(acquire, log), held -> effect(release, log), held -> effect(use, log)),
                log -> effect(acquire, log).flatMap(held -> effect(use, log).<World>ensuring(effect(release, log))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_scope_with_one_resource_is_acquireRelease(
            @ForAll("calm") Program acquire, @ForAll("calm") Program release, @ForAll("programs") Program use) {
        same(
                log -> Eff.scoped(
                        scope -> scope.<World, Integer>acquire(effect(acquire, log), held -> effect(release, log))
                                .flatMap(held -> effect(use, log))),
                log -> Eff.acquireRelease(
                        effect(acquire, log), held -> effect(release, log), held -> effect(use, log)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_scope_ends_in_reverse_order(
            @ForAll("programs") Program p, @ForAll("calm") Program a, @ForAll("calm") Program b) {
        same(
                log -> Eff.scoped(scope -> scope.<World>onClose(effect(a, log))
                        .then(scope.<World>onClose(effect(b, log)))
                        .then(effect(p, log))),
                log -> effect(p, log).<World>ensuring(effect(b, log)).ensuring(effect(a, log)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_scope_with_nothing_in_it_changes_nothing(@ForAll("programs") Program p) {
        same(log -> Eff.scoped(scope -> effect(p, log)), log -> effect(p, log));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void uninterruptible_changes_nothing_if_nothing_interrupts(@ForAll("calm") Program p) {
        same(log -> effect(p, log).uninterruptible(), log -> effect(p, log));
    }
}
