package catalog;

import dev.tenon.Generated;
import dev.tenon.message.MessageLogTx;
import dev.tenon.platform.HasPlatform;

/** The capability to send messages of {@link Catalog}: only a transaction has it. */
@Generated
public interface HasCatalogMessagesTx extends HasCatalogMessages, HasPlatform {
    @Override
    MessageLogTx catalogMessages();
}
