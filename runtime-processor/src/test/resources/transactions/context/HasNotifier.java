package library;

/** The capability of an effects module. */
interface HasNotifier {

    void send(String text);
}
