package library;

import dev.tenon.capability.Recover;

interface Notifier {

    @Recover(fallback = "queu") //! TEN-EM12 at "queu"
    void send(String text);

    void queue(String text);
}
