package dev.tenon.dispatch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers of one query. An answer belongs to the age in which it was asked for, and is given in that age only: so one that was
 * read before a commit is not given after it, however late it is kept.
 */
final class AnswerCache {

    private final AtomicLong age = new AtomicLong();
    private final Cache<Key, Kept> kept;

    private record Key(Object query, Option<String> tenant) {}

    private record Kept(Object answer, long age) {}

    AnswerCache(Platform platform, Duration ttl, int size) {
        this.kept = Caffeine.newBuilder()
                .ticker(platform::nanoTime)
                .executor(Runnable::run)
                .maximumSize(size)
                .expireAfterWrite(ttl)
                .build();
    }

    @SuppressWarnings("unchecked") // The answers of one query are of one type.
    <R, A> Eff<R, A> answer(
            Object query, Option<String> tenant, Supplier<? extends Eff<? super R, ? extends A>> answer) {
        Key key = new Key(query, tenant);
        long now = age.get();
        @Nullable Kept found = kept.getIfPresent(key);
        if (found != null && found.age() == now) {
            return (Eff<R, A>) Eff.pure(found.answer());
        }
        return Eff.<R, A>widen(answer.get()).map(value -> {
            kept.put(key, new Kept(value, now));
            return value;
        });
    }

    void forget() {
        age.incrementAndGet();
        kept.invalidateAll();
    }
}
