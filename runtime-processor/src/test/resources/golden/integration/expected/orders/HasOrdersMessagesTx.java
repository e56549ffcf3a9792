package orders;

import dev.tenon.Generated;
import dev.tenon.message.MessageLogTx;
import dev.tenon.platform.HasPlatform;

/** The capability to send messages of {@link Orders}: only a transaction has it. */
@Generated
public interface HasOrdersMessagesTx extends HasOrdersMessages, HasPlatform {
    @Override
    MessageLogTx ordersMessages();
}
