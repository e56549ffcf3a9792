package dev.tenon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Cause;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Policy;
import dev.tenon.effect.Scope;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/effects.md}. */
class EffectsDoc {

    record Account(String id, long cents, boolean isOpen) {
        Account plus(long more) {
            return new Account(id, cents + more, isOpen);
        }
    }

    record Closed(String id) implements Failure.DomainFailure {
        @Override
        public String message() {
            return "account " + id + " is closed";
        }
    }

    record Overdrawn(String id) implements Failure.DomainFailure {
        @Override
        public String message() {
            return "account " + id + " would be overdrawn";
        }
    }

    // snippet: smallest
    interface HasAccounts {
        Option<Account> account(String id);
    }

    static <R extends HasAccounts> Eff<R, Account> require(String id) {
        return Eff.<R, Option<Account>>effect("Accounts.find", environment -> environment.account(id))
                .flatMap(found -> Eff.fromOption(found, () -> new Failure.NotFound("Account", id)));
    }

    static Eff<HasAccounts, Long> balance(String id) {
        return require(id)
                .filterOrFail(Account::isOpen, account -> new Closed(account.id()))
                .map(Account::cents);
    }
    // end

    record Accounts(Map<String, Account> stored) implements HasAccounts, HasFibers {
        @Override
        public Option<Account> account(String id) {
            return Option.of(stored.get(id));
        }

        @Override
        public Platform platform() {
            return Platform.live();
        }
    }

    static Eff<Accounts, Unit> save(Account account) {
        return Eff.<Accounts, Accounts>access(accounts -> accounts).map(accounts -> {
            accounts.stored().put(account.id(), account);
            return Unit.UNIT;
        });
    }

    // snippet: direct
    static Eff<Accounts, Unit> transfer(String from, String to, long cents) {
        return Eff.directUnit(run -> {
            var source = run.await(require(from));
            if (source.cents() < cents) {
                run.fail(new Overdrawn(from));
            }
            run.await(save(source.plus(-cents)));
            run.await(save(run.await(require(to)).plus(cents)));
        });
    }
    // end

    // snippet: resource
    static Eff<Accounts, Integer> count(Path file) {
        return Eff.acquireRelease(
                Eff.of(() -> Files.newBufferedReader(file)),
                reader -> Eff.directUnit(run -> reader.close()),
                reader -> Eff.of(() -> (int) reader.lines().count()));
    }
    // end

    // snippet: fibers
    static <R extends HasAccounts & HasFibers> Eff<R, Long> total(String a, String b) {
        return Eff.<R, Account>fork(require(a))
                .flatMap(fiber -> require(b).zipWith(fiber.join(), (x, y) -> x.cents() + y.cents()));
    }
    // end

    // snippet: parallel
    static <R extends HasAccounts & HasFibers> Eff<R, Long> richest(Seq<String> ids) {
        return Eff.<R, String, Account>parTraverse(4, ids, EffectsDoc::require)
                .<R, Long>map(found -> found.map(Account::cents).max().getOrElse(0L))
                .via(Policy.timeout(Duration.ofSeconds(2)));
    }
    // end

    // snippet: scope
    static <R extends HasFibers> Eff<R, Boolean> sameStart(Path a, Path b) {
        return Eff.scoped(scope -> Eff.<R, String, String>parallel(firstLine(scope, a), firstLine(scope, b))
                .map(lines -> lines._1().equals(lines._2())));
    }

    static <R> Eff<R, String> firstLine(Scope scope, Path file) {
        return scope.<R, BufferedReader>acquire(
                        Eff.of(() -> Files.newBufferedReader(file)), reader -> Eff.directUnit(run -> reader.close()))
                .map(reader -> reader.lines().findFirst().orElse(""));
    }
    // end

    private final Accounts accounts = new Accounts(new HashMap<>(Map.of(
            "a-1", new Account("a-1", 100, true),
            "a-2", new Account("a-2", 5, true),
            "a-3", new Account("a-3", 0, false))));

    private String answer(Eff<HasAccounts, Long> eff) {
        return eff.run(accounts).fold(Exit.Failed::render, cents -> cents + " cents");
    }

    @Test
    void the_smallest_example() {
        // snippet: run
        Exit<Long> exit = balance("a-1").run(accounts);
        String answer = switch (exit) {
            case Exit.Success<Long>(Long cents) -> cents + " cents";
            case Exit.Failed<Long>(Failure.NotFound absent, Cause cause) -> absent.message();
            case Exit.Failed<Long> failed -> failed.render();
        };
        // end
        assertThat(answer).isEqualTo("100 cents");
        assertThat(answer(balance("a-3"))).isEqualTo("Closed: account a-3 is closed");
        assertThat(answer(balance("a-4"))).isEqualTo("NotFound: Account a-4 does not exist");
    }

    @Test
    void direct_style() {
        assertThat(transfer("a-1", "a-2", 30).run(accounts).isSuccess()).isTrue();
        assertThat(accounts.stored().get("a-2").cents()).isEqualTo(35);
        assertThat(transfer("a-1", "a-2", 71).run(accounts).toEither().getLeft())
                .isEqualTo(new Overdrawn("a-1"));
    }

    @Test
    void resources_and_fibers(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("lines"), "a\nb\n");
        assertThat(count(file).runOrThrow(accounts)).isEqualTo(2);
        assertThat(EffectsDoc.<Accounts>total("a-1", "a-2").runOrThrow(accounts))
                .isEqualTo(105);
        assertThat(EffectsDoc.<Accounts>richest(Vector.of("a-1", "a-2", "a-3")).runOrThrow(accounts))
                .isEqualTo(100);
        assertThat(EffectsDoc.<Accounts>sameStart(file, file).runOrThrow(accounts))
                .isTrue();
    }
}
