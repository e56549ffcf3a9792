package library;

interface Notifier {

    String NAME = "mail";
}
