package library;

import dev.tenon.capability.Timeout;

interface Notifier {

    @Timeout("30 seconds") //! TEN-EM09 at "30 seconds"
    void send(String text);
}
