package shipping;

import dev.tenon.Generated;
import dev.tenon.message.MessageReads;

/** The capability to look at messages of {@link Shipping}. */
@Generated
public interface HasShippingMessages {
    /** The messages that wait for their handlers. */
    MessageReads shippingMessages();
}
