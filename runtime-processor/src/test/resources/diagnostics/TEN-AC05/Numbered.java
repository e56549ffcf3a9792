package library;

interface Numbered {

    int number();
}
