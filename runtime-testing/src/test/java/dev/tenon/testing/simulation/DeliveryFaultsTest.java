package dev.tenon.testing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What goes wrong between a message log, a worker and the client that its handler calls. */
class DeliveryFaultsTest {

    /** A letter that is sent, and how often it was delivered. */
    private static final class System {
        private final List<String> delivered = new ArrayList<>();
        private final SimulatedProcess<Mail> mail;

        System(World world) {
            mail = world.process("mail", start -> Mail.deliveringTo(delivered, start), made -> made);
        }

        Eff<HasFibers, Unit> send() {
            return mail.ask(mail.runtime().send("Dear Jane"));
        }
    }

    @Test
    void claims_settlements_and_clients_fail_before_they_are_done_and_after() {
        var counts = new ArrayList<Integer>();
        int faults = CrashPoints.of(System::new, System::send)
                .only(Fault.FAILURE)
                .check(system -> counts.add(system.delivered.size()));

        // The commit, the claim, the settlement and the call: before and after each; the effect that calls: before.
        assertThat(faults).isEqualTo(9);
        // Without a fault; the letter is not sent; it is, though nobody was told; then all others.
        assertThat(counts).startsWith(1, 0, 1);
        assertThat(counts.subList(2, counts.size())).containsOnly(1, 2);
        // The answer of the client was lost, or that the lease was settled was not said: at least once is twice then.
        assertThat(counts).filteredOn(count -> count == 2).hasSize(2);
    }

    @Test
    void a_letter_arrives_whatever_happens_to_who_carries_it() {
        CrashPoints.of(System::new, System::send)
                .only(Fault.CRASH, Fault.INTERRUPTION)
                .check(system -> assertThat(system.delivered.size()).isBetween(0, 2));
    }

    @Test
    void all_of_it_happens_by_chance_too() {
        var transcripts = new CopyOnWriteArrayList<String>();
        var simulation = Simulation.of(world -> {
                    var system = new System(world);
                    world.client("Jane", system.send());
                    return system;
                })
                .calm()
                .failCommitEvery(3)
                .troubleEvery(3);
        for (int seed = 1; seed <= 100; seed++) {
            transcripts.add(
                    simulation.replay(Integer.toString(seed), system -> {}).transcript());
        }

        for (var each : List.of(
                "MessageLog.claim fails before it is done",
                "MessageLog.claim fails after it is done",
                "MessageLog.settle fails before it is done",
                "MessageLog.settle fails after it is done",
                "commit fails before it is done",
                "commit fails after it is done",
                "Carrier.deliver fails before it is done",
                "Carrier.deliver fails after it is done",
                "Carrier.deliver is slow")) {
            assertThat(transcripts).as(each).anyMatch(transcript -> transcript.contains(each));
        }
    }
}
