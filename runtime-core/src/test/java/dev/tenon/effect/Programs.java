package dev.tenon.effect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes random {@linkplain Program programs}. */
final class Programs {

    private Programs() {}

    /** Programs of every kind. */
    static Arbitrary<Program> programs() {
        return large(hasty(), nestedHasty());
    }

    /** Programs that do not interrupt themselves. */
    static Arbitrary<Program> calmPrograms() {
        return large(leaves(), nested());
    }

    /** Half of what is nested is a leaf, so most of these are made of several. */
    private static Arbitrary<Program> large(Arbitrary<Program> leaves, Arbitrary<Program> nested) {
        Arbitrary<Program> larger = compound(compound(nested, nested()), nested());
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, leaves), net.jqwik.api.Tuple.of(7, larger));
    }

    private static Arbitrary<Program> nestedHasty() {
        return Arbitraries.lazyOf(Programs::hasty, () -> compound(nestedHasty(), nested()));
    }

    private static Arbitrary<Program> nested() {
        return Arbitraries.lazyOf(Programs::leaves, () -> compound(nested(), nested()));
    }

    private static Arbitrary<Program> hasty() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, leaves()),
                net.jqwik.api.Tuple.of(1, Arbitraries.<Program>just(new Program.Interrupt())));
    }

    private static Arbitrary<Program> leaves() {
        Arbitrary<Integer> n = Arbitraries.integers().between(0, 9);
        return Arbitraries.oneOf(
                n.map(Program.Value::new),
                n.map(Program.Log::new),
                n.map(Program.Fail::new),
                n.map(Program.Throw::new),
                Arbitraries.just(new Program.Ask()));
    }

    /** {@code calm} is for finalizers: a thread that is interrupted in one stays so, which plain Java does not model. */
    private static Arbitrary<Program> compound(Arbitrary<Program> p, Arbitrary<Program> calm) {
        Arbitrary<Integer> n = Arbitraries.integers().between(0, 9);
        return Arbitraries.oneOf(
                p.map(Program.InOther::new),
                p.map(Program.Folded::new),
                Combinators.combine(p, n).as(Program.ThrowAfter::new),
                Combinators.combine(p, n).as(Program.RecoverThrowing::new),
                Combinators.combine(p, p).as(Program.Add::new),
                Combinators.combine(p, p).as(Program.Recover::new),
                Combinators.combine(p, p).as(Program.Each::new),
                Combinators.combine(p, p).as(Program.Block::new),
                Combinators.combine(p, calm).as(Program.Ensuring::new),
                Combinators.combine(p, calm).as(Program.OnFailure::new),
                Combinators.combine(p, calm).as(Program.BlockFinally::new),
                Combinators.combine(calm, calm, p).as(Program.Bracket::new));
    }
}
