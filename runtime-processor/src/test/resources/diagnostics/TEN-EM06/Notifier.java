package library;

interface Notifier {

    void send(String text);

    String find(String id);
}
