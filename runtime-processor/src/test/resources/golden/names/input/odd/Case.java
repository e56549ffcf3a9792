package odd;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;

/** Components named as what generated code calls its own. */
@StoredEntity
public record Case(
        CaseId id,
        @Lookup String environment,
        @Lookup(unique = true) String database,
        @Lookup String session,
        @Lookup int entity,
        @Lookup String result,
        String errors,
        String command,
        Option json,
        String value,
        String path,
        Seq<String> item,
        String in,
        String port,
        String store,
        @Version long version)
        implements CaseWith {}
