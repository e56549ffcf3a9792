package dev.tenon.config.load;

/** A file is not what its name says. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableException(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** The message, which is always there. */
    String problem() {
        return problem;
    }
}
