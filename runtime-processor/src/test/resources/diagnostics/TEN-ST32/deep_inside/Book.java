package library;

import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@StoredEntity
record Book(BookId id, Option<Seq<Outer>> parts) implements BookWith {

    record Outer(Seq<Inner> parts, Outer another) {}

    record Inner(
            byte[] picture, //! TEN-ST32 at picture saying byte[]
            Thread thread, //! TEN-ST32 at thread
            Option<Option<String>> perhaps, //! TEN-ST32 at perhaps
            Seq<Option<byte[]>> pictures) {} //! TEN-ST32 at pictures
}
