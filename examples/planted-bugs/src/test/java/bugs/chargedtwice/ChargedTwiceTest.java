package bugs.chargedtwice;

import static org.assertj.core.api.Assertions.assertThat;

import bugs.Hunt;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChargedTwiceTest {

    private static final int PRICE = 30;

    /** A shop in which one thing is ordered. */
    private static final class System {
        private final Map<String, Integer> charged = new HashMap<>();

        /** @param key what the shop's key is for whoever takes the money */
        System(World world, UnaryOperator<String> key) {
            SimulatedProcess<ShopRuntime> shop = world.process(
                    "shop",
                    start -> ShopModule.create(parts -> parts.platform(start.platform())
                            .memory(start.memory())
                            .cards((sent, amount) -> charged.putIfAbsent(key.apply(sent), amount))),
                    ShopModule::runtime);
            world.client("Ada", shop.ask(ShopDispatch.placeOrder(PRICE)));
        }

        void check() {
            assertThat(charged.values()).as("what was charged").hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_card_is_charged_twice() {
        Hunt.finds(Simulation.of(world -> new System(world, UnaryOperator.identity())), System::check);
    }

    @Test
    void a_card_is_charged_once_when_the_key_is_that_of_the_order() {
        Simulation.of(world -> new System(world, sent -> "the order")).runs(200).check(System::check);
    }
}
