package library;

enum Receipt {
    NONE,
    SENT
}
