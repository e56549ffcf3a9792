package library;

import dev.tenon.capability.Recover;

interface Notifier {

    @Recover(defaultValue = "Boolean.TRUE") //! TEN-EM15 at "Boolean.TRUE"
    Receipt send(String text);
}
