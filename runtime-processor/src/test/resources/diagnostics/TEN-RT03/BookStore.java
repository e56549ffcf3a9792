package library;

/** Where one buys books. */
interface BookStore {} //! TEN-RT03 at interface BookStore saying for 'Catalog'
