package odd;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Option}. */
@Generated
public interface OptionStore extends VersionedReads<String, Option> {
    /** The one with this {@link Option#value}. */
    io.vavr.control.Option<Option> findByValue(String value);
}
