package library;

interface CatalogEventz {}
