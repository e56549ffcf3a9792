package forest;

import dev.tenon.Generated;
import io.vavr.control.Option;

/**
 * Copies of {@link Nest} with one component changed. The record has them when it says
 * {@code implements NestWith}.
 */
@Generated
public interface NestWith {
    /** {@link Nest#id}. */
    NestId id();

    /** {@link Nest#tree}. */
    TreeId tree();

    /** {@link Nest#region}. */
    Option<RegionId> region();

    /** The same with another {@link Nest#id}. */
    default Nest withId(NestId id) {
        return new Nest(id, tree(), region());
    }

    /** The same with another {@link Nest#tree}. */
    default Nest withTree(TreeId tree) {
        return new Nest(id(), tree, region());
    }

    /** The same with another {@link Nest#region}. */
    default Nest withRegion(Option<RegionId> region) {
        return new Nest(id(), tree(), region);
    }
}
