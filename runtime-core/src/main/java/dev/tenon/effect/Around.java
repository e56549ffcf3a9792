package dev.tenon.effect;

/** One policy around another. */
record Around<R>(Policy<? super R> outer, Policy<? super R> inner) implements Policy<R> {

    @Override
    public <R2 extends R, A> Eff<R2, A> apply(Eff<? super R2, ? extends A> eff) {
        return outer.apply(inner.<R2, A>apply(eff));
    }
}
