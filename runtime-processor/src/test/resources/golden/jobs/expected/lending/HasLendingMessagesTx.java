package lending;

import dev.tenon.Generated;
import dev.tenon.message.MessageLogTx;
import dev.tenon.platform.HasPlatform;

/** The capability to send messages of {@link Lending}: only a transaction has it. */
@Generated
public interface HasLendingMessagesTx extends HasLendingMessages, HasPlatform {
    @Override
    MessageLogTx lendingMessages();
}
