package shipping;

import dev.tenon.Generated;
import dev.tenon.message.MessageLogTx;
import dev.tenon.platform.HasPlatform;

/** The capability to send messages of {@link Shipping}: only a transaction has it. */
@Generated
public interface HasShippingMessagesTx extends HasShippingMessages, HasPlatform {
    @Override
    MessageLogTx shippingMessages();
}
