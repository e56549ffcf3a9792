package dev.tenon.store.memory;

import dev.tenon.platform.Platform;
import dev.tenon.store.contract.StoreConcurrencyContract;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.transaction.TransactionalPort;

class MemoryStoreConcurrencyTest extends StoreConcurrencyContract {

    @Override
    protected TransactionalPort<BookStore, BookStoreTx> newPort() {
        return InMemoryBookStore.in(new MemoryDatabase(Platform.live()));
    }
}
