package library;

interface Notifier {

    void send(String text);

    <T> T read(Class<T> type); //! TEN-EM07 at read
}
