package library;

interface Notifier {

    void send(String text);
}
