package library;

enum Shelf { //! TEN-RT03 at enum Shelf saying for 'Catalog'
    LEFT
}
