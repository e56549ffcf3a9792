package dev.tenon.testing.simulation;

/** A run of a simulation has broken an invariant. Its message has what is needed to see it again. */
public final class SimulationFailure extends AssertionError {

    private static final long serialVersionUID = 1;

    /** The system property that lets {@link Simulation#check} do one run only: the one that has failed. */
    public static final String PROPERTY = "tenon.simulation.seed";

    private final String seed;
    private final String smallest;
    private final int step;
    private final String transcript;

    SimulationFailure(String message, String seed, String smallest, int step, String transcript, Throwable cause) {
        super(message, cause);
        this.seed = seed;
        this.smallest = smallest;
        this.step = step;
        this.transcript = transcript;
    }

    /** What the run that was found follows from, for {@link #PROPERTY} and {@link Simulation#replay}. */
    public String seed() {
        return seed;
    }

    /** The same of the smallest run that fails in the same way: with the same class, in the same place of the check. */
    public String smallest() {
        return smallest;
    }

    /** After how many lines of its transcript the smallest run has failed; what follows was done to end it. */
    public int step() {
        return step;
    }

    /** What the smallest run did. */
    public String transcript() {
        return transcript;
    }
}
