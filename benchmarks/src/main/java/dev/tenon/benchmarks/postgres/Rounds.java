package dev.tenon.benchmarks.postgres;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/**
 * Measures all workloads on one server, and writes the tables. The rivals take short turns, in a new order in each round, so that
 * what the machine does beside meets all of them alike. While one has its turn, the JVMs of the others wait.
 */
public final class Rounds {

    /** So many first rounds are for the compilers of the JVMs, and not counted: after seven seconds they have little to do. */
    static final int WARM_UP = 30;

    private static final Path RESULTS = Path.of("RESULTS-postgres.md");
    private static final Scores SCORES = new Scores(Path.of("target", "postgres-rounds"));

    private final Server server;
    private final int rounds;
    private final long millis;
    private final Random order = new Random(1);

    private Rounds(Server server, int rounds, long millis) {
        this.server = server;
        this.rounds = rounds;
        this.millis = millis;
    }

    /**
     * Measures, and writes {@code RESULTS-postgres.md} to the working directory, with what was measured of other workloads before.
     *
     * @param arguments how many rounds, 20 if none are given; how many milliseconds a turn is, 250 if none are given; then the
     *     names of workloads and of rivals, all if none are given; JDBC by hand is always one of them
     * @throws IOException when the server cannot be started or the file not be written
     * @throws SQLException when the table cannot be made
     */
    public static void main(String... arguments) throws IOException, SQLException {
        List<String> given = List.of(arguments);
        int rounds = given.headOption().map(Integer::parseInt).getOrElse(20);
        long millis = given.drop(1).headOption().map(Long::parseLong).getOrElse(250L);
        List<Workload> workloads = chosen(List.of(Workload.values()), given.drop(2));
        List<Rival> rivals = chosen(List.of(Rival.values()), given.drop(2));
        try (Server server = Server.start()) {
            List<Score> scores = new Rounds(server, rounds, millis)
                    .play(workloads, rivals.contains(Rival.JDBC) ? rivals : rivals.prepend(Rival.JDBC));
            for (Score score : scores) {
                SCORES.keep(score);
            }
            String text = new Report(server.version(), rounds, millis, SCORES.all()).render();
            Files.writeString(RESULTS, text);
            System.out.println(text);
        }
    }

    private static <E extends Enum<E>> List<E> chosen(List<E> all, List<String> names) {
        List<E> named = all.filter(one -> names.contains(one.name()));
        return named.isEmpty() ? all : named;
    }

    private List<Score> play(List<Workload> workloads, List<Rival> rivals) throws SQLException {
        Map<Rival, Player> players = rivals.filter(rival -> workloads.exists(workload -> workload.has(rival)))
                .toMap(rival -> rival, rival -> Player.start(rival, server.url()));
        try {
            List<Score> scores = List.empty();
            for (Workload workload : workloads) {
                scores = scores.append(play(workload, players.filterKeys(workload::has)));
            }
            return scores;
        } finally {
            players.values().forEach(Player::close);
        }
    }

    private Score play(Workload workload, Map<Rival, Player> players) throws SQLException {
        server.table().hold(workload.rows);
        players.values().forEach(player -> player.begin(workload));
        Map<Rival, List<Slice>> slices = HashMap.empty();
        for (int round = -WARM_UP; round < rounds; round++) {
            Map<Rival, Slice> turns = round(workload, players);
            if (round >= 0) {
                slices = slices.merge(turns.mapValues(List::of), List::appendAll);
            }
        }
        return new Score(workload, slices);
    }

    private Map<Rival, Slice> round(Workload workload, Map<Rival, Player> players) throws SQLException {
        Map<Rival, Slice> turns = HashMap.empty();
        java.util.List<Rival> turn = new ArrayList<>(players.keySet().toJavaList());
        Collections.shuffle(turn, order);
        for (Rival rival : turn) {
            if (workload.rows == Table.Rows.NONE) {
                server.table().empty();
            }
            turns = turns.put(rival, players.get(rival).get().slice(workload.single ? 0 : millis));
        }
        if (workload == Workload.UPDATE) {
            server.table().tidy();
        }
        return turns;
    }
}
