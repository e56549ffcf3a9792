package bugs.chargedtwice;

import java.io.IOException;

/** Whoever takes money from cards. */
interface Cards {

    /** Takes {@code amount}; with a key that was used before it does nothing. */
    void charge(String key, int amount) throws IOException;
}
