package library;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import dev.tenon.integration.Since;
import dev.tenon.integration.Upcast;
import java.util.Locale;

/** What the library tells. */
@IntegrationEventTopic
sealed interface CatalogEvents {

    @IntegrationEvent("catalog.added")
    record Added(BookId book, String title) implements CatalogEvents {

        record V1(BookId book) {}

        record V2(BookId book, @Since(2) int copies) {} //! TEN-IN10 at 2 saying 'copies'

        record V3(Locale language) {} //! TEN-IN05 at language saying 'V3'

        private record V9(BookId book) {} //! TEN-DI08 at record V9

        @Upcast(from = 0) //! TEN-IN11 at 0 saying 'CatalogEvents.Added.fromNone' is from no version //! TEN-IN11 at @Upcast saying 'CatalogEvents.Added.fromNone' is not static
        Added fromNone(V1 old) {
            return this;
        }

        @Upcast(from = 1) //! TEN-IN11 at @Upcast saying is private
        private static Added fromV1(V1 old) {
            return new Added(old.book(), "");
        }

        @Upcast(from = 2)
        static Added fromV2(V2 old) {
            return new Added(old.book(), "");
        }

        @Upcast(from = 3)
        static Added fromV3(V3 old) {
            throw new IllegalStateException(old.toString());
        }

        @Upcast(from = 4) //! TEN-IN11 at @Upcast saying given something else than one record
        static Added fromV4(String old) {
            throw new IllegalStateException(old);
        }

        @Upcast(from = 5) //! TEN-IN11 at @Upcast saying given something else than one record
        static Added fromV5(V1 old, V1 more) {
            throw new IllegalStateException(old.toString() + more);
        }

        @Upcast(from = 6) //! TEN-IN11 at @Upcast saying given something else than one record
        static Added fromV6() {
            throw new IllegalStateException();
        }

        @Upcast(from = 7) //! TEN-IN11 at @Upcast saying does not return Added
        static V1 fromV7(V1 old) {
            return old;
        }

        @Upcast(from = 8)
        static Added fromV8(V8 old) { //! javac at V8 //! TEN-DI12 at fromV8 saying Did you mean
            throw new IllegalStateException(old.toString());
        }

        @Upcast(from = 9)
        static Added fromV9(V9 old) {
            return new Added(old.book(), "");
        }
    }
}
