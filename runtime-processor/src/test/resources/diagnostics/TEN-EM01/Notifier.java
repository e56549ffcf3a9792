package library;

abstract class Notifier {

    abstract void send(String text);
}
