package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.tenon.platform.Platform;
import dev.tenon.store.WriteStore;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorFields;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.AuthorStore;
import dev.tenon.testing.contract.library.AuthorStoreTx;
import dev.tenon.testing.contract.library.InMemoryAuthorStore;
import dev.tenon.transaction.TransactionalPort;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A store that answers differently is found out, by few operations. */
class StoreDifferentialTest {

    private static final Pattern OPERATION = Pattern.compile("(?m)^\\d+\\. ([A-Z_]+)");

    /** Not run by itself: it fails, as it should. */
    static final class Planted extends StoreDifferential<AuthorId, Author> {

        Planted() {
            super(
                    AuthorFields.ENTITY,
                    Author.of(1, "Jane Austen"),
                    Author.of(2, "Bram Stoker").withBorn(1847));
        }

        @Override
        protected Twins<AuthorId, Author> newTwins(Platform platform) {
            MemoryDatabase database = new MemoryDatabase(platform);
            TransactionalPort<AuthorStore, AuthorStoreTx> right = InMemoryAuthorStore.in(database);
            WriteStore<AuthorId, Author> reads = (WriteStore<AuthorId, Author>) right.reads();
            return new Twins<>(
                    InMemoryAuthorStore.in(new MemoryDatabase(platform)),
                    NullsFirst.in(database, reads, transaction -> right.in(transaction)));
        }
    }

    @Test
    void a_wrong_order_of_empty_fields_is_found_and_shrunk_to_what_is_needed_to_see_it() {
        TestExecutionSummary summary = run(Planted.class);
        // One run of 200 tries finds it about every second time.
        for (int run = 1; run < 40 && summary.getTestsFailedCount() == 0; run++) {
            summary = run(Planted.class);
        }
        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        String message = summary.getFailures().getFirst().getException().getMessage();
        assertThat(message).contains("The stores of Author disagree", "but the tested one:", "-> [Author");
        // Two rows, which can come in one batch, and one list of them.
        assertThat(OPERATION.matcher(message).results().map(match -> match.group(1)))
                .as(message)
                .hasSizeBetween(2, 3)
                .endsWith("LIST");
    }

    private static TestExecutionSummary run(Class<?> suite) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .configurationParameter("jqwik.database", "target/jqwik-planted")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary();
    }
}
