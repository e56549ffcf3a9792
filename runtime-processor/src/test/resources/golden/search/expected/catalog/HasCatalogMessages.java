package catalog;

import dev.tenon.Generated;
import dev.tenon.message.MessageReads;

/** The capability to look at messages of {@link Catalog}. */
@Generated
public interface HasCatalogMessages {
    /** The messages that wait for their handlers. */
    MessageReads catalogMessages();
}
