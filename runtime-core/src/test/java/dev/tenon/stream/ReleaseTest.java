package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.AtEveryDepth;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.stream.Library.Burnt;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** Whatever ends a source, all that it has opened is closed once, inner resources first. */
class ReleaseTest {

    private static final int LENGTH = 7;

    /** Three resources that are open at the third to sixth of seven elements. */
    private static Source<Library, Integer> shelves(Library library) {
        return library.opened(
                "library",
                library.opened("a", Source.<Library, Integer>of(Vector.of(1, 2)))
                        .<Library>concat(library.opened("b", Source.<Library, Integer>of(Vector.of(3, 5)))
                                .flatMap(n -> library.opened("c" + n, Source.of(Vector.of(n, n + 1)))))
                        .concat(Source.of(Vector.of(7))));
    }

    @AtEveryDepth
    void an_end_at_each_element_closes_everything(int maxDepth) {
        for (int n = 0; n <= LENGTH; n++) {
            Library library = new Library();
            assertThat(library.value(shelves(library).take(n).toSeq(), maxDepth))
                    .hasSize(n);
            assertThat(library.opened()).isEqualTo(n == 0 ? 0 : n < 3 ? 2 : n < 5 ? 4 : 5);
        }
    }

    @AtEveryDepth
    void a_failure_at_each_element_closes_everything(int maxDepth) {
        for (int n = 1; n <= LENGTH; n++) {
            Library library = new Library();
            int burnt = n;
            Function<Integer, Eff<Library, Integer>> read =
                    book -> book == burnt ? Eff.fail(new Burnt(book)) : Eff.pure(book);
            Exit<Long> exit = library.run(shelves(library).mapEff(read).count(), maxDepth);
            assertThat(exit.toEither().getLeft()).isEqualTo(new Burnt(n));
            assertThat(library.opened()).isEqualTo(n < 3 ? 2 : n < 5 ? 4 : 5);
        }
    }

    @AtEveryDepth
    void an_interruption_at_each_element_closes_everything(int maxDepth) {
        for (int n = 1; n <= LENGTH; n++) {
            Library library = new Library();
            int last = n;
            Eff<Library, Unit> eff = shelves(library)
                    .forEach(book -> Eff.of(() -> {
                        library.log().add("book " + book);
                        if (book == last) {
                            Thread.currentThread().interrupt();
                        }
                        return book;
                    }));
            assertThat(library.run(eff, maxDepth).toEither().getLeft()).isEqualTo(new Failure.Interrupted());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(library.log()).contains("book " + n).doesNotContain("book " + (n + 1));
            library.opened();
        }
    }

    @AtEveryDepth
    void a_fiber_that_is_blocked_at_an_element_closes_everything_when_it_is_interrupted(int maxDepth) {
        for (int n = 1; n <= LENGTH; n++) {
            Library library = new Library();
            int last = n;
            Latch there = Platform.live().latch();
            Eff<Library, Unit> reading = shelves(library)
                    .forEach(book -> Eff.of(() -> {
                        if (book == last) {
                            there.open();
                            Platform.live().latch().await();
                        }
                        return book;
                    }));
            Eff<Library, Unit> eff = Eff.<Library, Unit>fork(reading)
                    .flatMap((Fiber<Unit> fiber) -> Eff.<Library, Unit>of(() -> {
                                there.await();
                                return Unit.UNIT;
                            })
                            .then(fiber.<Library>interrupt()));
            assertThat(library.run(eff, maxDepth).isSuccess()).isTrue();
            assertThat(library.opened()).isEqualTo(n < 3 ? 2 : n < 5 ? 4 : 5);
        }
    }

    @AtEveryDepth
    void what_was_not_acquired_is_not_released(int maxDepth) {
        Library library = new Library();
        Source<Library, Integer> source = library.opened(
                "library",
                Source.<Library, Integer, Integer>resource(
                        Eff.fail(new Burnt(1)), unit -> library.logs("close nothing"), unit -> Source.empty()));
        assertThat(library.run(source.count(), maxDepth).toEither().getLeft()).isEqualTo(new Burnt(1));
        assertThat(library.log()).containsExactly("open library", "close library");
    }

    @AtEveryDepth
    void a_failing_release_is_the_end_of_an_early_end(int maxDepth) {
        Library library = new Library();
        Source<Library, Integer> source =
                Source.resource(Eff.unit(), unit -> Eff.fail(new Burnt(1)), unit -> Source.of(Vector.of(1, 2, 3)));
        assertThat(library.run(source.take(1).count(), maxDepth).toEither().getLeft())
                .isEqualTo(new Burnt(1));
    }
}
