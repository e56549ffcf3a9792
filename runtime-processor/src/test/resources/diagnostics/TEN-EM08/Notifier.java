package library;

import dev.tenon.capability.Recover;

interface Notifier {

    @Recover(fallback = "sendUnrecovered")
    void send(String text);

    void sendUnrecovered(String text); //! TEN-EM08 at sendUnrecovered
}
