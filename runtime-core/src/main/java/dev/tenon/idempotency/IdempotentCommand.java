package dev.tenon.idempotency;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.store.Selection;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * A command that is done once for each key. Generated code has a constant for each. Immutable.
 *
 * @param <C> the command
 * @param <A> what it answers
 */
public final class IdempotentCommand<C, A> {

    /** What failures call the key when it came beside the command: the header that HTTP has for it. */
    public static final String HEADER = "Idempotency-Key";

    private static final String UNDONE = "";

    /** How many commands forget some, on the average once. */
    private static final int EACH = 20;

    /** How many are forgotten then. */
    private static final int SOME = 100;

    /** Nobody has answered in the place of a transaction that lost. No conflict, because that one is not to be run again. */
    private record Lost(Failure.Conflict conflict) implements Failure.DomainFailure {
        @Override
        public String message() {
            return conflict.message();
        }
    }

    private final String name;
    private final String path;
    private final Duration ttl;
    private final Function<? super C, String> command;
    private final Function<? super A, String> encode;
    private final Function<String, ? extends A> decode;

    private IdempotentCommand(
            String name,
            String path,
            Duration ttl,
            Function<? super C, String> command,
            Function<? super A, String> encode,
            Function<String, ? extends A> decode) {
        this.name = name;
        this.path = path;
        this.ttl = ttl;
        this.command = command;
        this.encode = encode;
        this.decode = decode;
    }

    /**
     * A command.
     *
     * @param name its simple name
     * @param path the component that is the key, or {@link #HEADER}
     * @param ttl how long answers are kept
     * @param command what was sent, as text: the same for equal commands
     * @param encode an answer as text
     * @param decode the answer of a text
     */
    public static <C, A> IdempotentCommand<C, A> of(
            String name,
            String path,
            Duration ttl,
            Function<? super C, String> command,
            Function<? super A, String> encode,
            Function<String, ? extends A> decode) {
        return new IdempotentCommand<>(name, path, ttl, command, encode, decode);
    }

    /**
     * The step that does a command unless it was done, in the transaction in which it is to be done. Claims the key first, so that of
     * two that are sent at the same time the slower one is run again when the other has been committed, and then finds its answer.
     *
     * @param store where the entries are in the environment of the transaction
     * @param key one that is not too long and has visible characters only, else the effect fails with {@code Invalid}
     * @param handled does it
     * @return the answer; fails with {@code Invalid} when this key was given with another command
     */
    public <R extends HasPlatform> Eff<R, A> once(
            Function<? super R, ? extends IdempotencyStoreTx> store,
            String key,
            C sent,
            Eff<? super R, ? extends A> handled) {
        if (!IdempotencyKey.isAccepted(key)) {
            return invalid("must have 1 to 255 visible characters of ASCII");
        }
        return Eff.<R>caller()
                .flatMap(caller -> Eff.accessEff(environment -> {
                    IdempotencyStoreTx entries = store.apply(environment);
                    Instant now = environment.platform().now();
                    String place = place(caller, key);
                    String fingerprint = digest(command.apply(sent));
                    Option<IdempotencyEntry> done = entries.findById(place)
                            .filter(entry -> entry.expiresAt().isAfter(now));
                    if (done.isDefined()) {
                        return answer(done.get(), fingerprint);
                    }
                    IdempotencyEntry entry = new IdempotencyEntry(place, fingerprint, UNDONE, now.plus(ttl));
                    entries.save(entry);
                    forgetSome(entries, environment.platform(), now);
                    return Eff.<R, A>widen(handled).map(answer -> {
                        entries.save(new IdempotencyEntry(place, fingerprint, encode.apply(answer), entry.expiresAt()));
                        return answer;
                    });
                }));
    }

    /**
     * {@link #once(Function, String, Object, Eff)} in a transaction that is run again too seldom, or never, to find the answer of another
     * one that was faster. When it has lost, only that answer is looked for, in one more transaction; what does it is not run again.
     *
     * @param transaction makes a transaction of what is done in it
     * @return the answer; fails as {@code transaction} does when the one that was faster was of another command
     */
    public <T extends HasPlatform, R> Eff<R, A> once(
            Function<? super Eff<T, A>, ? extends Eff<R, A>> transaction,
            Function<? super T, ? extends IdempotencyStoreTx> store,
            String key,
            C sent,
            Eff<? super T, ? extends A> handled) {
        Eff<R, A> done = transaction.apply(once(store, key, sent, handled));
        return done.catchSome(
                Failure.Conflict.class,
                conflict -> transaction
                        .apply(once(store, key, sent, Eff.<T, A>fail(new Lost(conflict))))
                        .mapFailure(failure -> failure instanceof Lost lost ? lost.conflict() : failure));
    }

    private Eff<Object, A> answer(IdempotencyEntry entry, String fingerprint) {
        return MessageDigest.isEqual(bytes(entry.fingerprint()), bytes(fingerprint))
                ? Eff.pure(decode.apply(entry.answer()))
                : invalid("was given with another " + name + " before; take a new key for another request");
    }

    private <R> Eff<R, A> invalid(String problem) {
        return Eff.fail(new Failure.Invalid(Vector.of(new FieldError(path, problem))));
    }

    /** Two callers may choose the same key, and none is told what another one was answered. */
    private String place(Caller caller, String key) {
        return name + " " + part(caller.tenant()) + part(caller.user()) + key;
    }

    /** With its length, so that no two callers are written alike. */
    private static String part(Option<String> text) {
        return text.map(some -> some.length() + ":" + some + " ").getOrElse("- ");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A few of those that are kept no longer go with every some commands, so that the others stay as fast. */
    private static void forgetSome(IdempotencyStoreTx entries, Platform platform, Instant now) {
        if (platform.random().nextInt(EACH) == 0) {
            Selection<IdempotencyEntry> expired =
                    Selection.<IdempotencyEntry>all().where(IdempotencyFields.expiresAt.lt(now));
            entries.deleteAll(entries.slice(expired, Option.none(), SOME).items());
        }
    }
}
