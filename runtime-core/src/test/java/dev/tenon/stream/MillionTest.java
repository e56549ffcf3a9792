package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.AtEveryDepth;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.Tuple;
import io.vavr.control.Option;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A million elements, of which one is in memory at a time. */
class MillionTest {

    private static final int MILLION = 1_000_000;

    /** Not a number that boxes to a shared object. */
    private record Book(int number) {}

    private final Library library = new Library();
    private final AtomicLong inFlight = new AtomicLong();
    private final AtomicLong most = new AtomicLong();
    private final List<WeakReference<Book>> someBooks = new ArrayList<>();

    private Book made(int number) {
        most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        Book book = new Book(number);
        if (number % 1000 == 0) {
            someBooks.add(new WeakReference<>(book));
        }
        return book;
    }

    private boolean isEven(Book book) {
        if (book.number() % 2 == 0) {
            return true;
        }
        inFlight.decrementAndGet();
        return false;
    }

    private Eff<Library, Unit> read(Book book) {
        inFlight.decrementAndGet();
        return Eff.unit();
    }

    @AtEveryDepth
    void a_million_elements_without_effects(int maxDepth) {
        consume(
                Source.<Library, Integer>of(() -> Stream.iterate(1, n -> n + 1).iterator())
                        .map(this::made),
                maxDepth);
    }

    @AtEveryDepth
    void a_million_elements_by_effects(int maxDepth) {
        consume(
                Source.<Library, Integer, Integer>unfold(1, n -> Eff.of(() -> Option.some(Tuple.of(n, n + 1))))
                        .mapEff(n -> Eff.of(() -> made(n))),
                maxDepth);
    }

    @AtEveryDepth
    void a_million_elements_of_a_thousand_sources(int maxDepth) {
        consume(
                Source.<Library, Integer>of(() -> Stream.iterate(0, n -> n + 1).iterator())
                        .<Library, Integer>flatMap(n -> Source.of(() ->
                                        Stream.iterate(n * 1000 + 1, m -> m + 1).iterator())
                                .take(1000))
                        .map(this::made),
                maxDepth);
    }

    private void consume(Source<Library, Book> books, int maxDepth) {
        Eff<Library, Long> eff = books.take(MILLION)
                .filter(this::isEven)
                .<Library, Book>mapEff(book -> read(book).as(book))
                .takeWhile(book -> book.number() < MILLION)
                .<Library, Long>mapEff(book -> Eff.of(() -> book.number() == MILLION - 2 ? reachable() : 0L))
                .fold(0L, Long::sum);
        assertThat(library.value(eff, maxDepth)).isLessThanOrEqualTo(2);
        assertThat(someBooks).hasSize(1000);
        assertThat(most.get()).isEqualTo(1);
    }

    /** How many of the books that were made are still held by somebody. */
    private long reachable() {
        System.gc();
        return someBooks.stream().filter(book -> book.get() != null).count();
    }
}
