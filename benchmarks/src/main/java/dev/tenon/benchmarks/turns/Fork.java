package dev.tenon.benchmarks.turns;

import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The JVM of one entrant. Reads lines, each the name of a discipline, has a turn in it, and answers with its figures on a line. It ends with
 * its input.
 */
public final class Fork {

    private Fork() {}

    /**
     * Runs the JVM of an entrant.
     *
     * @param arguments the class of the contest, the names of the entrant and of the scale, and the place
     */
    public static void main(String... arguments) throws Exception {
        PrintStream answers = System.out;
        // What libraries print is no answer.
        System.setOut(System.err);
        Contest contest = Class.forName(arguments[0])
                .asSubclass(Contest.class)
                .getDeclaredConstructor()
                .newInstance();
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Contender contender = contest.open(arguments[1], arguments[3], Scale.valueOf(arguments[2]))) {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                Seq<Double> figures = contender.turn(order);
                answers.println(figures.mkString(Player.BETWEEN));
            }
        }
        // Some libraries leave threads behind.
        System.exit(0);
    }
}
