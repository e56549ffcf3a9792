package post;

import dev.tenon.Generated;
import java.time.Clock;

/** The capability to use {@link Clock}. */
@Generated
public interface HasClock {
    /** The implementation that the runtime was given. */
    Clock postClock();
}
