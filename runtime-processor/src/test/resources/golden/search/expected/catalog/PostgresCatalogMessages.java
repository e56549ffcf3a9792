package catalog;

import dev.tenon.Generated;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import io.vavr.collection.Vector;

/** The messages of {@link Catalog} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresCatalogMessages {
    private PostgresCatalogMessages() {}

    /** The log in {@code database}. */
    public static PostgresMessageLog in(PostgresDatabase database) {
        return PostgresMessageLog.in(
                database,
                Vector.of(
                        PayloadType.SEARCH));
    }
}
