package bugs.acrosskeys;

import static org.assertj.core.api.Assertions.assertThat;

import bugs.Hunt;
import bugs.acrosskeys.Movement.Delivered;
import bugs.acrosskeys.Movement.Sold;
import bugs.acrosskeys.Movement.Taken;
import bugs.acrosskeys.StockStore.Products;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import org.junit.jupiter.api.Test;

class AcrossKeysTest {

    /** What is told of a sale. */
    private interface Sale {
        Movement of(SaleId sale, ProductId product, int pieces);
    }

    /** Ten pieces come in, and then three go out. */
    private static final class System {
        private final SimulatedProcess<StockRuntime> stock;
        private int expected;

        System(World world, Sale sold) {
            stock = world.process(
                    "stock",
                    start -> StockModule.create(
                            parts -> parts.platform(start.platform()).memory(start.memory())),
                    StockModule::runtime);
            var product = stock.run(ProductId.next());
            var sale = stock.run(SaleId.next());
            world.client(
                    "Ada",
                    stock.ask(StockTx.transact(told(new Delivered(product, 10), 10)))
                            .flatMap(done -> stock.ask(StockTx.transact(told(sold.of(sale, product, 3), 7)))));
        }

        private Eff<StockTx, Unit> told(Movement event, int left) {
            return StockDomainEvents.<StockTx>publish(event).map(done -> {
                expected = left;
                return Unit.UNIT;
            });
        }

        void check() {
            assertThat(stock.run(Products.query().list())
                            .map(Product::pieces)
                            .sum()
                            .intValue())
                    .as("what is there")
                    .isEqualTo(expected);
        }
    }

    /** Nothing goes wrong here but that the one handler is not as fast as the other. */
    @Test
    void a_sale_is_forgotten_though_nothing_fails() {
        Hunt.finds(Simulation.of(world -> new System(world, Sold::new)).calm(), System::check);
    }

    @Test
    void no_sale_is_forgotten_when_it_has_the_key_of_the_delivery() {
        Simulation.of(world -> new System(world, Taken::new)).calm().runs(200).check(System::check);
    }
}
