package library;

import dev.tenon.capability.Recover;

interface Notifier {

    @Recover(defaultValue = "Receipt.NON") //! TEN-EM14 at "Receipt.NON"
    Receipt send(String text);
}
