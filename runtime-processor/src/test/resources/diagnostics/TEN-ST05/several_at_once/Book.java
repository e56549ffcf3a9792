package library;

import dev.tenon.effect.Unit;
import dev.tenon.store.Page;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@StoredEntity
record Book(
        BookId id,
        char[] cover, //! TEN-ST05 at cover saying char[]
        Seq<byte[]> covers, //! TEN-ST05 at covers saying Seq<byte[]>
        Option<Option<String>> perhaps, //! TEN-ST05 at perhaps saying Option<Option<String>>
        Option<Thread> reader, //! TEN-ST05 at reader saying Option<Thread>
        char initial, //! TEN-ST05 at initial saying Use String.
        java.util.Optional<String> subtitle, //! TEN-ST05 at subtitle saying Use io.vavr.control.Option.
        java.util.Date bought, //! TEN-ST05 at bought saying Use java.time.Instant.
        java.time.LocalTime opened, //! TEN-ST05 at opened saying Use java.time.Duration, since midnight.
        java.time.ZonedDateTime read, //! TEN-ST05 at read saying Use java.time.OffsetDateTime.
        Object anything, //! TEN-ST05 at anything
        Unit nothing, //! TEN-ST05 at nothing
        Page<String> pages, //! TEN-ST05 at pages
        Seq<? extends Number> marks, //! TEN-ST05 at marks
        int... years) //! TEN-ST05 at years saying int[]
        implements BookWith {}
