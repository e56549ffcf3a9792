package dev.tenon.testing.transport;

import dev.tenon.integration.CloudEvent;

/** Decides what goes wrong on the way. Whoever asks it the same questions in the same order should get the same answers. */
public interface Faults {

    /** What becomes of {@code event} on its way to {@code subscriber}. */
    Fate fate(String subscriber, CloudEvent event);

    /**
     * Which of several events comes next, of those that have no order among them.
     *
     * @param choices how many there are; at least 2
     * @return from 0 to {@code choices - 1}
     */
    int pick(int choices);

    /** Everything comes at once, once, in the order of its publishing. */
    static Faults none() {
        return new Faults() {
            @Override
            public Fate fate(String subscriber, CloudEvent event) {
                return Fate.onTime();
            }

            @Override
            public int pick(int choices) {
                return 0;
            }

            @Override
            public String toString() {
                return "no faults";
            }
        };
    }
}
