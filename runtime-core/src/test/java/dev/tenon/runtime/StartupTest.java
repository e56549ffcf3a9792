package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.transaction.TransactionalPort;
import org.junit.jupiter.api.Test;

class StartupTest {

    private final MemoryDatabase one = new MemoryDatabase(Platform.live());
    private final MemoryDatabase other = new MemoryDatabase(Platform.live());
    private final Startup startup = new Startup("Catalog");

    private static TransactionalPort<BookStore, BookStoreTx> books(MemoryDatabase database) {
        return InMemoryBookStore.in(database);
    }

    @Test
    void ports_of_one_database_share_its_transactions() {
        startup.port("bookStore", books(one));
        startup.port("authorStore", books(one));
        assertThat(startup.transactions(other)).isSameAs(one);
    }

    @Test
    void a_context_without_ports_uses_the_fallback() {
        assertThat(startup.transactions(other)).isSameAs(other);
    }

    @Test
    void ports_of_several_databases_are_refused_and_all_are_named() {
        startup.port("bookStore", books(one));
        startup.port("authorStore", books(other));
        assertThatThrownBy(() -> startup.transactions(one))
                .isInstanceOf(StartupException.class)
                .hasMessageContainingAll("Catalog cannot start", "bookStore", "authorStore", "2 transaction managers");
    }
}
