package forest;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.control.Option;

/** Reads the store of {@link Sign}. */
@Generated
public interface SignStore extends VersionedReads<SignId, Sign> {
    /** The one with this {@link Sign#tree} and {@link Sign#text}. */
    Option<Sign> findByTreeAndText(Option<TreeId> tree, String text);
}
