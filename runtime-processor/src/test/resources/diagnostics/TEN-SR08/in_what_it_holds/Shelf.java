package library;

import dev.tenon.search.Facet;

record Shelf(@Facet int number) {} //! TEN-SR08 at @Facet saying 'Shelf'
