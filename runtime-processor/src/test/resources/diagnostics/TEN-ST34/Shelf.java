package library;

import dev.tenon.store.Lookup;

record Shelf(@Lookup int number) {} //! TEN-ST34 at @Lookup saying 'Shelf.number'
