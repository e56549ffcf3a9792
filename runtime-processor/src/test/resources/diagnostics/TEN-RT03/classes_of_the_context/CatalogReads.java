package library;

final class CatalogReads {} //! TEN-RT03
