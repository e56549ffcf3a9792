package dev.tenon.effect;

/** Evaluates an effect in a span, if there is telemetry. */
@SuppressWarnings("ReferenceEquality") // There is one Spans.OFF.
final class Spanned<R, A> extends Leaf<R, A> {

    private final Named<?, ?> inner;

    Spanned(Eff<?, ?> inner, String name) {
        this.inner = new Named<>(inner, name);
    }

    @Override
    Object step(Evaluation c, int depth) {
        Spans spans = c.spans();
        return spans == Spans.OFF
                ? c.then(inner)
                : Within.evaluate(c, inner, spans.start(inner.name, c.context.correlation()));
    }
}
