package dev.tenon.effect;

/** Evaluates an effect in a span, if there is telemetry. */
@SuppressWarnings("ReferenceEquality") // There is one Spans.OFF.
final class Spanned<R, A> extends Leaf<R, A> {

    /** Of what is done with nothing, or with what nobody is told. */
    static final Object[] NO_ARGUMENTS = {};

    private final Named<?, ?> inner;
    private final Object[] arguments;

    Spanned(Eff<?, ?> inner, String name, Object[] arguments) {
        this.inner = new Named<>(inner, name);
        this.arguments = arguments;
    }

    @Override
    Object step(Evaluation c, int depth) {
        Spans spans = c.spans();
        return spans == Spans.OFF
                ? c.then(inner)
                : Within.evaluate(c, inner, spans.start(inner.name, arguments, c.context.correlation()));
    }
}
