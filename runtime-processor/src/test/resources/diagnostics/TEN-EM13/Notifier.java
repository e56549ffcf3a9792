package library;

import dev.tenon.capability.Recover;

interface Notifier {

    @Recover(fallback = "queue") //! TEN-EM13 at "queue" saying it takes (int)
    void send(String text);

    void queue(int count);

    @Recover(fallback = "pong") //! TEN-EM13 at "pong" saying it falls back to it
    void ping();

    @Recover(fallback = "ping") //! TEN-EM13 at "ping"
    void pong();
}
