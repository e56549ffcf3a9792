package library;

record CatalogDispatch(String x) {} //! TEN-RT03
