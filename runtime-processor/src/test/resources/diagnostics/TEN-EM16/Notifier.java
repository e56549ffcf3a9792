package library;

import dev.tenon.capability.Timeout;

interface Notifier {

    @Timeout("30s")
    void send(String text);
}
