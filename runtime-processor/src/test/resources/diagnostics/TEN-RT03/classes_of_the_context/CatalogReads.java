package library;

interface CatalogReads {} //! TEN-RT03
