package library;

import dev.tenon.capability.Recover;

interface Notifier {

    @Recover //! TEN-EM11 at @Recover
    boolean send(String text);

    @Recover(fallback = "send", defaultValue = "Boolean.TRUE") //! TEN-EM11 saying two answers
    boolean write(String text);
}
