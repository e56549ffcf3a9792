package library;

enum Genre {
    NOVEL,
    ESSAY
}
