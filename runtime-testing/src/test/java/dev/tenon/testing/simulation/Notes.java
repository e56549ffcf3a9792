package dev.tenon.testing.simulation;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Hosted;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.AuthorStore;
import dev.tenon.testing.contract.library.AuthorStoreTx;
import dev.tenon.testing.contract.library.InMemoryAuthorStore;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A process made by hand: it stores authors, and can do what any effect can. */
final class Notes implements Hosted, HasFibers {

    private final Start start;
    private final TransactionalPort<AuthorStore, AuthorStoreTx> authors;
    private final Transactor<InTransaction> transactor;

    private record InTransaction(Platform platform, AuthorStoreTx authors) implements HasPlatform {}

    Notes(Start start) {
        this.start = start;
        this.authors = InMemoryAuthorStore.in(start.memory());
        this.transactor = new Transactor<>(
                start.memory(),
                start.platform(),
                transaction -> new InTransaction(start.platform(), authors.in(transaction)));
    }

    @Override
    public Platform platform() {
        return start.platform();
    }

    @Override
    public String name() {
        return "notes";
    }

    /** Stores authors in one transaction; their ids begin with {@code first}. */
    static Eff<Notes, Unit> store(long first, String... names) {
        return Eff.accessEff(notes -> notes.transactor
                .transact(Eff.forEach(
                        List.of(names).zipWithIndex(),
                        name -> Eff.<InTransaction, Author>effect(
                                "AuthorStore.insert", tx -> tx.authors().insert(Author.of(first + name._2, name._1)))))
                .asUnit());
    }

    /** The names of all that is stored, in the order of their ids. */
    Seq<String> names() {
        return List.range(1L, 10L)
                .flatMap(id -> authors.reads().findById(new AuthorId(id)))
                .map(Author::name);
    }
}
