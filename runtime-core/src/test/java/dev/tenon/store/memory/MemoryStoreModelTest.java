package dev.tenon.store.memory;

import dev.tenon.platform.Platform;
import dev.tenon.store.contract.StoreModelContract;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.transaction.TransactionalPort;

class MemoryStoreModelTest extends StoreModelContract {

    @Override
    protected TransactionalPort<BookStore, BookStoreTx> newPort() {
        return InMemoryBookStore.in(new MemoryDatabase(Platform.live()));
    }
}
