package dev.tenon.effect;

/** Puts a name on the trail of failures. */
final class Named<R, A> extends Op<R, A> {

    final String name;

    Named(Eff<?, ?> source, String name) {
        super(source);
        this.name = name;
    }

    @Override
    Object resume(Evaluation c, Object result) {
        return result instanceof Halt halt ? halt.passing(name) : result;
    }
}
