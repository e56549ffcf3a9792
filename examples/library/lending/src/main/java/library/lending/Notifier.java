package library.lending;

import dev.tenon.capability.Retry;
import dev.tenon.capability.Timeout;
import java.io.IOException;

/** Tells patrons something. */
public interface Notifier {

    /** Sends {@code text} to an address. */
    @Retry(maxAttempts = 3, delay = "1s")
    @Timeout("10s")
    void send(String email, String text) throws IOException;
}
