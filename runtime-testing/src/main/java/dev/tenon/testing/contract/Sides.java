package dev.tenon.testing.contract;

import dev.tenon.testing.TestPlatform;
import java.util.ArrayList;
import java.util.List;

/**
 * Two databases in which the same is done, one transaction at a time. For use by one thread.
 *
 * @param platform where both have the time from
 * @param transcript what was done, and what came of it
 */
record Sides(TestPlatform platform, Side trusted, Side tested, List<String> transcript) implements AutoCloseable {

    /** Nothing was done yet. */
    static Sides of(TestPlatform platform) {
        return new Sides(platform, new Side(), new Side(), new ArrayList<>());
    }

    /** What was done, and how it is described. */
    void note(String operation, Object answer) {
        transcript.add(transcript.size() + 1 + ". " + operation + "\n   -> " + answer);
    }

    /** What is thrown when they differ: what was done so far, and how the last of it was told otherwise. */
    AssertionError difference(String of, String found) {
        return new AssertionError(of + " disagree in the last of " + transcript.size() + " operations:\n"
                + String.join("\n", transcript) + "\n" + found);
    }

    @Override
    public void close() {
        trusted.close();
        tested.close();
    }
}
