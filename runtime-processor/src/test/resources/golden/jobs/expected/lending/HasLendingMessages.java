package lending;

import dev.tenon.Generated;
import dev.tenon.message.MessageReads;

/** The capability to look at messages of {@link Lending}. */
@Generated
public interface HasLendingMessages {
    /** The messages that wait for their handlers. */
    MessageReads lendingMessages();
}
