package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.AtEveryDepth;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.stream.Library.Burnt;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sources yield, and that they do nothing else. */
class SourceTest {

    private final Library library = new Library();

    private static Source<Library, Integer> naturals() {
        return Source.unfold(1, n -> Eff.pure(Option.some(Tuple.of(n, n + 1))));
    }

    private static Source<Library, Integer> numbers(int... numbers) {
        return Source.of(Vector.ofAll(numbers));
    }

    private static Failure failure(Exit<?> exit) {
        assertThat(exit).isInstanceOf(Exit.Failed.class);
        return ((Exit.Failed<?>) exit).failure();
    }

    @AtEveryDepth
    void each_step_does_what_it_says(int maxDepth) {
        Source<Library, Seq<Integer>> source = naturals()
                .map(n -> n * 10)
                .filter(n -> n % 20 != 0)
                .<Library, Integer>mapEff(n -> Eff.pure(n + 1))
                .takeWhile(n -> n < 100)
                .<Library, Integer>flatMap(n -> numbers(n, -n))
                .<Library>concat(numbers(7))
                .chunked(3);
        assertThat(library.value(source.toSeq(), maxDepth))
                .containsExactly(
                        Vector.of(11, -11, 31), Vector.of(-31, 51, -51), Vector.of(71, -71, 91), Vector.of(-91, 7));
    }

    @AtEveryDepth
    void each_end_does_what_it_says(int maxDepth) {
        Source<Library, Integer> source = numbers(1, 2, 3);
        assertThat(library.value(source.count(), maxDepth)).isEqualTo(3);
        assertThat(library.value(source.first(), maxDepth)).isEqualTo(Option.some(1));
        assertThat(library.value(Source.<Library, Integer>empty().first(), maxDepth))
                .isEqualTo(Option.none());
        assertThat(library.value(source.<String>fold("", (text, n) -> text + n), maxDepth))
                .isEqualTo("123");
        library.value(source.forEach(n -> library.logs("item " + n)), maxDepth);
        assertThat(library.log()).containsExactly("item 1", "item 2", "item 3");
    }

    @AtEveryDepth
    void nothing_happens_before_the_run_and_everything_again_in_the_next_one(int maxDepth) {
        Eff<Library, Long> eff = library.opened("shelf", numbers(1, 2))
                .<Library, Unit>mapEff(n -> library.logs("item " + n))
                .chunked(5)
                .take(3)
                .count();
        assertThat(library.log()).isEmpty();
        library.value(eff, maxDepth);
        assertThat(library.log()).containsExactly("open shelf", "item 1", "item 2", "close shelf");
        library.value(eff, maxDepth);
        assertThat(library.log()).hasSize(8);
    }

    @AtEveryDepth
    void an_element_goes_through_all_steps_before_the_next_one_is_asked_for(int maxDepth) {
        Eff<Library, Unit> eff = numbers(1, 2)
                .<Library, Integer>mapEff(
                        n -> library.<Library>logs("make " + n).as(n))
                .forEach(n -> library.logs("use " + n));
        library.value(eff, maxDepth);
        assertThat(library.log()).containsExactly("make 1", "use 1", "make 2", "use 2");
    }

    @AtEveryDepth
    void take_asks_for_no_more_than_it_gives(int maxDepth) {
        Source<Library, Integer> source =
                naturals().mapEff(n -> library.<Library>logs("make " + n).as(n));
        assertThat(library.value(source.take(0).toSeq(), maxDepth)).isEmpty();
        assertThat(library.value(source.take(-1).toSeq(), maxDepth)).isEmpty();
        assertThat(library.log()).isEmpty();
        assertThat(library.value(source.take(2).toSeq(), maxDepth)).containsExactly(1, 2);
        assertThat(library.log()).containsExactly("make 1", "make 2");
    }

    @AtEveryDepth
    void what_ends_early_inside_does_not_end_what_is_outside(int maxDepth) {
        Source<Library, Integer> source = numbers(1, 2, 3)
                .<Library, Integer>flatMap(n -> naturals().map(m -> n * 100 + m).take(2))
                .<Library>concat(naturals().takeWhile(n -> n < 3))
                .<Library>concat(numbers(9));
        assertThat(library.value(source.toSeq(), maxDepth)).containsExactly(101, 102, 201, 202, 301, 302, 1, 2, 9);
        assertThat(library.value(source.take(3).toSeq(), maxDepth)).containsExactly(101, 102, 201);
    }

    @AtEveryDepth
    void what_follows_an_early_end_is_not_asked(int maxDepth) {
        Source<Library, Seq<Integer>> more = Source.fromEff(Eff.of(() -> Vector.of(9)));
        for (Source<Library, Seq<Integer>> source : List.of(
                numbers(1, 2, 3).chunked(2),
                numbers(1, 2, 3).<Library, Seq<Integer>>map(Vector::of),
                numbers(1, 2, 3).<Library, Seq<Integer>>mapEff(n -> Eff.pure(Vector.of(n))),
                library.opened("shelf", naturals()).chunked(1),
                naturals().chunked(3).filter(chunk -> true).takeWhile(chunk -> true))) {
            assertThat(library.value(source.<Library>concat(more).take(1).count(), maxDepth))
                    .isEqualTo(1);
        }
    }

    @AtEveryDepth
    void pages_are_asked_for_when_they_are_needed(int maxDepth) {
        record Page(Seq<Integer> items, Option<Integer> next) {}
        Source<Library, Integer> source = Source.<Library, Integer, Page, Integer>paged(
                cursor -> library.<Library>logs("page " + cursor.getOrElse(0))
                        .as(new Page(
                                cursor.contains(1)
                                        ? Vector.empty()
                                        : Vector.of(cursor.getOrElse(0) * 10, cursor.getOrElse(0) * 10 + 1),
                                cursor.getOrElse(0) < 3 ? Option.some(cursor.getOrElse(0) + 1) : Option.none())),
                Page::items,
                Page::next);
        assertThat(library.value(source.toSeq(), maxDepth)).containsExactly(0, 1, 20, 21, 30, 31);
        assertThat(library.log()).containsExactly("page 0", "page 1", "page 2", "page 3");
        library.log().clear();
        assertThat(library.value(source.take(2).toSeq(), maxDepth)).containsExactly(0, 1);
        assertThat(library.log()).containsExactly("page 0");
    }

    @AtEveryDepth
    void a_stream_is_opened_and_closed_once_in_each_run(int maxDepth) {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Source<Library, Integer> source = Source.fromStream(() -> {
            open.incrementAndGet();
            return Stream.iterate(1, n -> n + 1).onClose(closed::incrementAndGet);
        });
        assertThat(library.value(source.take(3).toSeq(), maxDepth)).containsExactly(1, 2, 3);
        assertThat(failure(
                        library.run(source.mapEff(n -> Eff.fail(new Burnt(n))).count(), maxDepth)))
                .isEqualTo(new Burnt(1));
        assertThat(open.get()).isEqualTo(2);
        assertThat(closed.get()).isEqualTo(2);
    }

    @AtEveryDepth
    void what_a_function_throws_is_a_failure(int maxDepth) {
        IllegalStateException bug = new IllegalStateException("bug");
        Source<Library, Integer> one = numbers(1);
        java.util.List<Eff<Library, ?>> broken = new ArrayList<>();
        broken.add(one.map(n -> raise(bug)).count());
        broken.add(one.mapEff(n -> raise(bug)).count());
        broken.add(one.filter(n -> raise(bug)).count());
        broken.add(one.takeWhile(n -> raise(bug)).count());
        broken.add(one.flatMap(n -> raise(bug)).count());
        broken.add(one.forEach(n -> raise(bug)));
        broken.add(one.fold(0, (sum, n) -> raise(bug)));
        broken.add(Source.<Library, Integer>of(() -> raise(bug)).count());
        broken.add(Source.<Library, Integer>fromStream(() -> raise(bug)).count());
        broken.add(Source.<Library, Integer, Integer>unfold(1, n -> raise(bug)).count());
        broken.forEach(eff -> assertThat(failure(library.run(eff, maxDepth))).isEqualTo(new Failure.Defect(bug)));
    }

    private static <A> A raise(RuntimeException bug) {
        throw bug;
    }

    @AtEveryDepth
    void null_is_never_an_element(int maxDepth) {
        java.util.List<Integer> nulls = new ArrayList<>();
        nulls.add(null);
        for (Source<Library, Integer> source : List.<Source<Library, Integer>>of(
                Source.of(nulls), numbers(1).map(n -> null), Source.fromStream(nulls::stream))) {
            assertThat(failure(library.run(source.count(), maxDepth)))
                    .isInstanceOfSatisfying(
                            Failure.Defect.class,
                            defect -> assertThat(defect.throwable())
                                    .isInstanceOf(NullPointerException.class)
                                    .hasMessageContaining("null"));
        }
    }

    @Test
    void sizes_must_be_positive() {
        assertThatThrownBy(() -> numbers(1).chunked(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size must be 1 or greater, but is 0");
        assertThatThrownBy(() -> Source.fromPublisher(subscriber -> {}, 0))
                .hasMessage("buffer must be 1 or greater, but is 0");
    }

    @AtEveryDepth
    void a_hundred_thousand_nested_concats_and_flat_maps_need_no_stack(int maxDepth) {
        Source<Library, Integer> left = numbers(0);
        Source<Library, Integer> right = numbers(0);
        for (int n = 1; n < 100_000; n++) {
            left = left.concat(numbers(n));
            right = numbers(n).concat(right);
        }
        assertThat(library.value(left.count(), maxDepth)).isEqualTo(100_000);
        assertThat(library.value(right.count(), maxDepth)).isEqualTo(100_000);
        assertThat(library.value(countdown(100_000).count(), maxDepth)).isEqualTo(100_000);
    }

    private static Source<Library, Integer> countdown(int n) {
        return n == 0 ? Source.empty() : numbers(n).concat(numbers(n - 1).flatMap(SourceTest::countdown));
    }

    @AtEveryDepth
    void an_endless_source_without_effects_can_be_interrupted(int maxDepth) {
        Iterator<Integer> ones = Stream.generate(() -> 1).iterator();
        Source<Library, Integer> source = Source.<Library, Integer>of(() -> ones)
                .map(n -> {
                    Thread.currentThread().interrupt();
                    return n;
                });
        assertThat(failure(library.run(source.count(), maxDepth))).isEqualTo(new Failure.Interrupted());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure(library.run(
                        naturals()
                                .map(n -> {
                                    Thread.currentThread().interrupt();
                                    return n;
                                })
                                .count(),
                        maxDepth)))
                .isEqualTo(new Failure.Interrupted());
        assertThat(Thread.interrupted()).isTrue();
    }
}
