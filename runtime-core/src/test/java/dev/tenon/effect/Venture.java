package dev.tenon.effect;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A random program of resources, finalizers and fibers, to be interrupted anywhere. {@link Attack} gives it its effect. */
sealed interface Venture {

    /** One step. */
    record Step() implements Venture {}

    record Fails() implements Venture {}

    record Then(Venture p, Venture q) implements Venture {}

    /** A chain of many steps. */
    record Chained(Venture p) implements Venture {}

    record Recovered(Venture p) implements Venture {}

    record Uninterruptible(Venture p) implements Venture {}

    record Block(Venture p, Venture q) implements Venture {}

    record BlockFinally(Venture p, Venture q) implements Venture {}

    /** A bracket; the release may fail when all is done. */
    record Held(Venture p, boolean failing) implements Venture {}

    /** A finalizer, which may fork, and fail when all is done. */
    record Cleaned(Venture p, boolean forking, boolean failing) implements Venture {}

    /** A scope that acquires, goes on, asks for a finalizer, and goes on again. */
    record Scoped(Venture p, Venture q) implements Venture {}

    record ForkJoin(Venture p, Venture q) implements Venture {}

    record ForkLeft(Venture p, Venture q) implements Venture {}

    /** A fiber that holds something for ever and is interrupted in the end. */
    record ForkInterrupt(Venture p) implements Venture {}

    record Parallel(Venture p, Venture q) implements Venture {}

    record Race(Venture p, Venture q) implements Venture {}

    /** A race that is won against one that holds something for ever. */
    record Won() implements Venture {}

    /** A timeout that does not strike. */
    record InTime(Venture p) implements Venture {}

    /** A computation that two fibers ask for at once. */
    record Memoized(Venture p) implements Venture {}

    static Arbitrary<Venture> ventures() {
        return compound(compound(small()));
    }

    private static Arbitrary<Venture> small() {
        return Arbitraries.lazyOf(Venture::leaves, () -> compound(small()));
    }

    private static Arbitrary<Venture> leaves() {
        return Arbitraries.of(new Step(), new Step(), new Step(), new Step(), new Won(), new Fails());
    }

    private static Arbitrary<Venture> compound(Arbitrary<Venture> p) {
        Arbitrary<Boolean> sometimes = Arbitraries.of(List.of(false, false, true));
        return Arbitraries.oneOf(
                p.map(Chained::new),
                p.map(Recovered::new),
                p.map(Uninterruptible::new),
                p.map(ForkInterrupt::new),
                p.map(InTime::new),
                p.map(Memoized::new),
                Combinators.combine(p, sometimes).as(Held::new),
                Combinators.combine(p, sometimes, sometimes).as(Cleaned::new),
                Combinators.combine(p, p).as(Then::new),
                Combinators.combine(p, p).as(Block::new),
                Combinators.combine(p, p).as(BlockFinally::new),
                Combinators.combine(p, p).as(Scoped::new),
                Combinators.combine(p, p).as(ForkJoin::new),
                Combinators.combine(p, p).as(ForkLeft::new),
                Combinators.combine(p, p).as(Parallel::new),
                Combinators.combine(p, p).as(Race::new));
    }
}
