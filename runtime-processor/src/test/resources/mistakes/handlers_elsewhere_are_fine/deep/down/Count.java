package library.deep.down;

import dev.tenon.dispatch.Query;

/** How many. */
public record Count(int from) implements Query<Long> {}
