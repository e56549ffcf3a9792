package dev.tenon.testing.contract;

import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorFields;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.InMemoryAuthorStore;
import io.vavr.control.Option;

class AuthorDifferentialTest extends StoreDifferential<AuthorId, Author> {

    AuthorDifferentialTest() {
        super(AuthorFields.ENTITY, new Author(new AuthorId(1), "Jane Austen", Option.none(), 0));
    }

    @Override
    protected Twins<AuthorId, Author> newTwins(Platform platform) {
        return new Twins<>(
                InMemoryAuthorStore.in(new MemoryDatabase(platform)),
                InMemoryAuthorStore.in(new MemoryDatabase(platform)));
    }
}
