package forest;

import dev.tenon.Generated;
import io.vavr.control.Option;

/**
 * Copies of {@link Tree} with one component changed. The record has them when it says
 * {@code implements TreeWith}.
 */
@Generated
public interface TreeWith {
    /** {@link Tree#id}. */
    TreeId id();

    /** {@link Tree#region}. */
    RegionId region();

    /** {@link Tree#parent}. */
    Option<TreeId> parent();

    /** {@link Tree#neighbour}. */
    Option<TreeId> neighbour();

    /** The same with another {@link Tree#id}. */
    default Tree withId(TreeId id) {
        return new Tree(id, region(), parent(), neighbour());
    }

    /** The same with another {@link Tree#region}. */
    default Tree withRegion(RegionId region) {
        return new Tree(id(), region, parent(), neighbour());
    }

    /** The same with another {@link Tree#parent}. */
    default Tree withParent(Option<TreeId> parent) {
        return new Tree(id(), region(), parent, neighbour());
    }

    /** The same with another {@link Tree#neighbour}. */
    default Tree withNeighbour(Option<TreeId> neighbour) {
        return new Tree(id(), region(), parent(), neighbour);
    }
}
