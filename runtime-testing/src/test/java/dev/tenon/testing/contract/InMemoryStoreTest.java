package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.contract.library.BookStore;
import dev.tenon.testing.contract.library.BookStoreTx;
import dev.tenon.testing.contract.library.InMemoryBookStore;
import dev.tenon.transaction.TransactionalPort;

class InMemoryStoreTest extends StoreContract {

    @Override
    protected TransactionalPort<BookStore, BookStoreTx> newPort() {
        return InMemoryBookStore.in(new MemoryDatabase(Platform.live()));
    }
}
