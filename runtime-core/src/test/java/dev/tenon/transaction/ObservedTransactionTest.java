package dev.tenon.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.model.Book;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.store.model.LibraryStore.Books;
import dev.tenon.store.model.LibraryTx;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a transaction knows of the code that opened it. */
class ObservedTransactionTest {

    private static final Book EMMA = Book.of(1, "Emma", 10);

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final Platform platform = Platform.live()
            .withTelemetry(Telemetry.of(OpenTelemetrySdk.builder()
                    .setTracerProvider(SdkTracerProvider.builder()
                            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                            .build())
                    .build()));
    private final TransactionalPort<BookStore, BookStoreTx> port = InMemoryBookStore.in(new MemoryDatabase(platform));
    private final Transactor<LibraryTx> transactor = LibraryTx.transactor(platform, port);

    @Test
    void a_transaction_has_the_correlation_of_who_opened_it() {
        Correlation ada = Correlation.none().withUser("ada");
        assertThat(transactor
                        .transact(Eff.<LibraryTx>correlation())
                        .correlated(ada)
                        .run(Unit.UNIT)
                        .getOrThrow())
                .isEqualTo(ada);
    }

    @Test
    void calls_of_stores_are_below_the_span_inside_which_they_are() {
        transactor
                .transact(Books.insert(EMMA).then(Books.require(EMMA.id())).span("Shelve"))
                .run(Unit.UNIT)
                .getOrThrow();
        List<SpanData> spans = exporter.getFinishedSpanItems();
        SpanData shelve = spans.get(spans.size() - 1);
        assertThat(shelve.getName()).isEqualTo("Shelve");
        assertThat(spans).hasSizeGreaterThan(2);
        assertThat(spans.subList(0, spans.size() - 1))
                .extracting(SpanData::getParentSpanId)
                .containsOnly(shelve.getSpanId());
        assertThat(spans.get(0).getName()).isEqualTo("BookStore.insert");
    }
}
