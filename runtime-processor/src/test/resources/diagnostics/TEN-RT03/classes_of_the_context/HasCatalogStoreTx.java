package library;

interface HasCatalogStoreTx { //! TEN-RT03
    int books();
}
