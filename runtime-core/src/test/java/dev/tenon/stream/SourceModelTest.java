package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.stream.SourceModelTest.Step.Chunked;
import dev.tenon.stream.SourceModelTest.Step.Concat;
import dev.tenon.stream.SourceModelTest.Step.Filter;
import dev.tenon.stream.SourceModelTest.Step.FlatMap;
import dev.tenon.stream.SourceModelTest.Step.MapBy;
import dev.tenon.stream.SourceModelTest.Step.MapEff;
import dev.tenon.stream.SourceModelTest.Step.Opened;
import dev.tenon.stream.SourceModelTest.Step.Published;
import dev.tenon.stream.SourceModelTest.Step.Take;
import dev.tenon.stream.SourceModelTest.Step.TakeWhile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random pipelines yield what the same pipelines of {@code java.util.stream} yield. */
class SourceModelTest {

    /** One step of a pipeline. */
    sealed interface Step {
        record MapBy(int n) implements Step {}

        record MapEff(int n) implements Step {}

        record Filter(int n) implements Step {}

        record Take(int n) implements Step {}

        record TakeWhile(int n) implements Step {}

        record FlatMap(int n, List<Step> inner) implements Step {}

        record Concat(int n, List<Step> inner) implements Step {}

        record Chunked(int n) implements Step {}

        record Opened(int n) implements Step {}

        record Published(int n) implements Step {}
    }

    private static Source<Library, Integer> source(Library library, int length, List<Step> steps) {
        Source<Library, Integer> source =
                Source.of(() -> IntStream.range(0, length).iterator());
        for (Step step : steps) {
            source = with(library, source, step);
        }
        return source;
    }

    private static Source<Library, Integer> with(Library library, Source<Library, Integer> source, Step step) {
        return switch (step) {
            case MapBy(int n) -> source.map(x -> x + n);
            case MapEff(int n) -> source.mapEff(x -> Eff.of(() -> x - n));
            case Filter(int n) -> source.filter(x -> x % (n + 1) == 0);
            case Take(int n) -> source.take(n);
            case TakeWhile(int n) -> source.takeWhile(x -> x < n);
            case FlatMap(int n, List<Step> inner) ->
                source.flatMap(x -> source(library, n, inner).map(y -> x * 2 + y));
            case Concat(int n, List<Step> inner) -> source.concat(source(library, n, inner));
            case Chunked(int n) -> source.chunked(n + 1).flatMap(Source::of);
            case Opened(int n) -> library.opened("shelf", source);
            case Published(int n) -> Source.fromPublisher(Source.toPublisher(source, library), n + 1);
        };
    }

    private static Stream<Integer> model(int length, List<Step> steps) {
        Stream<Integer> model = IntStream.range(0, length).boxed();
        for (Step step : steps) {
            model = with(model, step);
        }
        return model;
    }

    private static Stream<Integer> with(Stream<Integer> model, Step step) {
        return switch (step) {
            case MapBy(int n) -> model.map(x -> x + n);
            case MapEff(int n) -> model.map(x -> x - n);
            case Filter(int n) -> model.filter(x -> x % (n + 1) == 0);
            case Take(int n) -> model.limit(n);
            case TakeWhile(int n) -> model.takeWhile(x -> x < n);
            case FlatMap(int n, List<Step> inner) ->
                model.flatMap(x -> model(n, inner).map(y -> x * 2 + y));
            case Concat(int n, List<Step> inner) -> Stream.concat(model, model(n, inner));
            case Chunked(int n) -> model;
            case Opened(int n) -> model;
            case Published(int n) -> model;
        };
    }

    @Provide
    Arbitrary<List<Step>> pipelines() {
        return steps(2);
    }

    private static Arbitrary<List<Step>> steps(int depth) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 6);
        List<Arbitrary<Step>> steps = new ArrayList<>(List.of(
                numbers.map(MapBy::new),
                numbers.map(MapEff::new),
                numbers.map(Filter::new),
                numbers.map(Take::new),
                numbers.map(TakeWhile::new),
                numbers.map(Chunked::new),
                numbers.map(Opened::new),
                numbers.map(Published::new)));
        if (depth > 0) {
            steps.add(numbers.flatMap(n -> steps(depth - 1).map(inner -> new FlatMap(n, inner))));
            steps.add(numbers.flatMap(n -> steps(depth - 1).map(inner -> new Concat(n, inner))));
        }
        return Arbitraries.oneOf(steps).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Integer> depths() {
        return Arbitraries.of(0, 3, 400);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_pipeline_yields_what_a_stream_yields(@ForAll("pipelines") List<Step> steps, @ForAll("depths") int maxDepth) {
        Library library = new Library();
        assertThat(library.value(source(library, 9, steps).toSeq(), maxDepth).asJava())
                .isEqualTo(model(9, steps).toList());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_pipeline_pulled_as_a_stream_yields_the_same(@ForAll("pipelines") List<Step> steps) {
        Library library = new Library();
        try (Stream<Integer> stream = Source.toStream(source(library, 9, steps), library, 1 + steps.size())) {
            assertThat(stream.toList()).isEqualTo(model(9, steps).toList());
        }
    }
}
