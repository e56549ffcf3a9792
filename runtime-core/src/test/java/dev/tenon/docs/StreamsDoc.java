package dev.tenon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.stream.Source;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/streams.md}. */
class StreamsDoc {

    record Invoice(int number, long cents, boolean paid) {
        static Invoice parse(String line) {
            String[] parts = line.split(" ");
            return new Invoice(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]));
        }
    }

    record Batch(Seq<Invoice> invoices, Option<Integer> last) {}

    record Shop(Vector<Invoice> stored, List<Integer> reminded) implements HasFibers {
        @Override
        public Platform platform() {
            return Platform.live();
        }

        Batch after(Option<Integer> number) {
            Vector<Invoice> batch = stored.dropWhile(invoice -> number.exists(last -> invoice.number() <= last))
                    .take(2);
            return new Batch(
                    batch,
                    batch.lastOption()
                            .filter(invoice -> invoice != stored.last())
                            .map(Invoice::number));
        }

        Unit remind(Seq<Invoice> invoices) {
            invoices.forEach(invoice -> reminded.add(invoice.number()));
            return Unit.UNIT;
        }
    }

    // snippet: smallest
    static Eff<Shop, Long> unpaid(Path invoices) {
        return Source.<Shop, String>fromStream(() -> Files.lines(invoices))
                .map(Invoice::parse)
                .filter(invoice -> !invoice.paid())
                .fold(0L, (sum, invoice) -> sum + invoice.cents());
    }
    // end

    // snippet: paged
    static Source<Shop, Invoice> all() {
        return Source.<Shop, Integer, Batch, Invoice>paged(
                after -> Eff.access(shop -> shop.after(after)), Batch::invoices, Batch::last);
    }
    // end

    // snippet: chunked
    static Eff<Shop, Unit> remind() {
        return all().filter(invoice -> !invoice.paid())
                .chunked(100)
                .forEach(invoices -> Eff.<Shop, Unit>access(shop -> shop.remind(invoices)));
    }
    // end

    // snippet: resource
    static Source<Shop, String> lines(Path file) {
        return Source.resource(
                Eff.of(() -> Files.newBufferedReader(file)),
                reader -> Eff.directUnit(run -> reader.close()),
                reader -> Source.unfold(
                        reader, from -> Eff.of(() -> Option.of(from.readLine()).map(line -> Tuple.of(line, from)))));
    }
    // end

    // snippet: publisher
    static Flow.Publisher<Invoice> published(Shop shop) {
        return Source.toPublisher(all(), shop);
    }
    // end

    // snippet: stream
    static Option<Invoice> firstUnpaid(Shop shop) {
        try (Stream<Invoice> invoices = Source.toStream(all(), shop, 16)) {
            return Option.ofOptional(invoices.filter(invoice -> !invoice.paid()).findFirst());
        }
    }
    // end

    private final Shop shop = new Shop(
            Vector.of(
                    new Invoice(1, 100, true),
                    new Invoice(2, 20, true),
                    new Invoice(3, 3, false),
                    new Invoice(4, 1000, false),
                    new Invoice(5, 7, true)),
            new ArrayList<>());

    @Test
    void files(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("invoices"), "1 100 true\n2 20 false\n3 3 false\n");
        assertThat(unpaid(file).runOrThrow(shop)).isEqualTo(23);
        assertThat(lines(file).take(2).toSeq().runOrThrow(shop)).containsExactly("1 100 true", "2 20 false");
    }

    @Test
    void pages() {
        assertThat(all().toSeq().runOrThrow(shop)).isEqualTo(shop.stored());
        remind().runOrThrow(shop);
        assertThat(shop.reminded()).containsExactly(3, 4);
    }

    @Test
    void publishers_and_streams() {
        assertThat(firstUnpaid(shop).get().number()).isEqualTo(3);
        assertThat(Source.<Shop, Invoice>fromPublisher(published(shop), 2)
                        .count()
                        .runOrThrow(shop))
                .isEqualTo(5);
    }
}
