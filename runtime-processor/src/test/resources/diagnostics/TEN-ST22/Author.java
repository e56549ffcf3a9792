package library;

record Author(AuthorId id) {}
