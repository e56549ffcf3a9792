package forest;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

/** The middle of the chain: it goes with its region, and with the tree that it grew from; and it holds its neighbour, which stays or goes as well. */
@StoredEntity
public record Tree(
        TreeId id,
        @ForeignKey(value = Region.class, onDelete = OnDelete.CASCADE) RegionId region,
        @ForeignKey(value = Tree.class, onDelete = OnDelete.CASCADE) Option<TreeId> parent,
        @ForeignKey(Tree.class) Option<TreeId> neighbour) {}
