package library;

import dev.tenon.dispatch.CommandHandler;
import dev.tenon.runtime.Runtime;
import dev.tenon.store.StoredEntity;

final class Handlers {

    private Handlers() {}

    @StoredEntity //! javac at @StoredEntity
    static int number;

    @CommandHandler //! javac at @CommandHandler
    interface Inner {}

    @Runtime //! javac at @Runtime
    static void run() {}
}
