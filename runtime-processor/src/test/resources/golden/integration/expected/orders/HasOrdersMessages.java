package orders;

import dev.tenon.Generated;
import dev.tenon.message.MessageReads;

/** The capability to look at messages of {@link Orders}. */
@Generated
public interface HasOrdersMessages {
    /** The messages that wait for their handlers. */
    MessageReads ordersMessages();
}
