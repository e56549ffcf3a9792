package bugs.invoicedtwice;

import static org.assertj.core.api.Assertions.assertThat;

import bugs.Hunt;
import bugs.invoicedtwice.BillingStore.Invoices;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.IdempotencyKey;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InvoicedTwiceTest {

    private static final Schedule AGAIN =
            Schedule.spaced(Duration.ofSeconds(5)).upTo(30).whileFailure(Failure::isTransient);

    /** Somebody asks for an invoice until there is an answer. */
    private static final class System {
        private final SimulatedProcess<BillingRuntime> billing;

        System(World world, Function<Bill, Eff<BillingRuntime, Unit>> asked) {
            billing = world.process(
                    "billing",
                    start -> BillingModule.create(
                            parts -> parts.platform(start.platform()).memory(start.memory())),
                    BillingModule::runtime);
            var order = billing.run(OrderId.next());
            world.client("Ada", Eff.retry(billing.ask(asked.apply(new Bill(order))), AGAIN));
        }

        void check() {
            assertThat(billing.run(Invoices.query().list()))
                    .as("invoices of one order")
                    .hasSize(1);
        }
    }

    @Test
    void an_order_has_two_invoices() {
        Hunt.finds(Simulation.of(world -> new System(world, BillingDispatch::dispatch)), System::check);
    }

    @Test
    void an_order_has_one_invoice_when_the_command_has_a_key() {
        Simulation.of(world -> new System(
                        world, bill -> BillingDispatch.dispatch(bill, new IdempotencyKey("bill-" + bill.order()))))
                .runs(200)
                .check(System::check);
    }
}
