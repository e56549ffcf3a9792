package post;

import java.time.ZoneId;

/** A raw dependency that is safe to use in a transaction. */
public interface ZoneSource {

    ZoneId zone();
}
