package dev.tenon.effect;

/** A block of ordinary code. */
final class Direct<R, A> extends Leaf<R, A> {

    private final Body<Object, ?> body;

    @SuppressWarnings("unchecked") // the environment is not looked at
    Direct(Body<?, ?> body) {
        this.body = (Body<Object, ?>) body;
    }

    /** The user's frames cannot be moved to the heap, so blocks that nest too deep go on where there is room. */
    @Override
    Object step(Evaluation c, int depth) throws Throwable {
        int outer = c.blocks;
        try {
            if (outer < c.maxBlocks) {
                c.blocks = outer + 1;
                return block(c, depth + 1);
            }
            c.blocks = 1;
            return FreshStack.call(c, () -> block(c, 1));
        } finally {
            c.blocks = outer;
        }
    }

    private Object block(Evaluation c, int depth) {
        Run<Object> run = new Run<>(c, depth);
        try {
            return run.ended(body.run(run));
        } catch (Throwable thrown) {
            return run.endedBy(thrown);
        }
    }
}
