package dev.tenon.effect;

/** A block of ordinary code. */
final class Direct<R, A> extends Leaf<R, A> {

    private final Body<Object, ?> body;

    @SuppressWarnings("unchecked") // the environment is not looked at
    Direct(Body<?, ?> body) {
        this.body = (Body<Object, ?>) body;
    }

    /**
     * The user's frames cannot be moved to the heap, so blocks that nest too deep go on where there is room. Each block
     * counts as one, and the limit is above that of recursion: a block that a deep loop runs is not deep itself.
     */
    @Override
    Object step(Evaluation c, int depth) throws Throwable {
        if (depth > c.maxDepth + c.maxDepth / 2) {
            return FreshStack.call(c, () -> block(c, 0));
        }
        return block(c, depth + 1);
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
