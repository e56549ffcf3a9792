package library.shelves;

import dev.tenon.dispatch.Command;
import dev.tenon.effect.Unit;

record OpenShelf(String name) implements Command<Unit> {} //! TEN-DI08 at record OpenShelf saying 'OpenShelf'
