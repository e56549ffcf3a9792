package library;

import dev.tenon.capability.Bulkhead;
import dev.tenon.capability.CircuitBreaker;
import dev.tenon.capability.RateLimit;
import dev.tenon.capability.Retry;
import dev.tenon.capability.Timeout;

interface Notifier {

    @Retry(maxAttempts = 0, jitter = 2) //! TEN-EM10 at 0, saying at least 1 //! TEN-EM10 at 2) saying from 0 to 1
    void send(String text);

    @Timeout("0s") //! TEN-EM10 at "0s" saying longer than nothing
    void call(String text);

    @Retry(backoff = 0.5) //! TEN-EM10 at 0.5 saying at least 1
    void write(String text);

    @RateLimit(permits = 0, per = "1s") //! TEN-EM10 at 0
    void knock();

    @Bulkhead(-1) //! TEN-EM10 at -1
    void shout();

    @CircuitBreaker(failureThreshold = 0) //! TEN-EM10 at 0
    void whisper();
}
