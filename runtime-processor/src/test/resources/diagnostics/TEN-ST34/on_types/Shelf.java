package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;

@CompositeKey({"a", "b"}) //! TEN-ST34 at @CompositeKey saying 'Shelf'
@Lookup({"a", "b"}) //! TEN-ST34 at @Lookup
@Lookup({"b", "a"})
record Shelf(
        int a,
        @ForeignKey(Shelf.class) int b) {} //! TEN-ST34 at @ForeignKey

@Lookup({"a", "b"}) //! TEN-ST34 at @Lookup saying 'Row'
class Row {}
