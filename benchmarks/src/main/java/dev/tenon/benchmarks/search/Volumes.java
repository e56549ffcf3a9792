package dev.tenon.benchmarks.search;

import io.vavr.collection.Vector;
import java.util.Random;
import java.util.UUID;

/** Volumes of words that are as unevenly frequent as words are: the n-th most frequent is n times as rare as the first. */
final class Volumes {

    private static final int WORDS = 30_000;
    private static final int SUBJECTS = 200;
    private static final int TITLE = 8;

    private Volumes() {}

    static Vector<Volume> of(int count) {
        Random random = new Random(7);
        return Vector.range(0, count).map(number -> volume(number, random));
    }

    private static Volume volume(int number, Random random) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < TITLE; i++) {
            title.append(i == 0 ? "" : " ").append(word(rank(random, WORDS)));
        }
        return new Volume(
                new UUID(0x7000L, number),
                title.toString(),
                Vector.fill(2, () -> "subject " + rank(random, SUBJECTS)),
                1800 + random.nextInt(220));
    }

    private static int rank(Random random, int most) {
        return (int) Math.min(most - 1.0, Math.pow(most, random.nextDouble()));
    }

    /** The word of a rank. */
    static String word(int rank) {
        return "w" + Integer.toString(rank + 1_000, 36);
    }
}
