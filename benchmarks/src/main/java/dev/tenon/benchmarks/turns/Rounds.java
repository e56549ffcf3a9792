package dev.tenon.benchmarks.turns;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/**
 * Gives the turns. While an entrant has its turn, the JVMs of the others wait.
 *
 * @param warmUp how many rounds at first are for the compilers of the JVMs, and not counted
 * @param counted how many rounds are counted
 */
public record Rounds(Scale scale, int warmUp, int counted) {

    /**
     * Measures a contest.
     *
     * @param names of disciplines and of entrants, all if none are given; the first entrant is always one of them
     * @return its tables in Markdown
     */
    public String of(Contest contest, Seq<String> names) throws Exception {
        Seq<Entrant> chosen = contest.entrants().filter(entrant -> names.contains(entrant.name()));
        Seq<Entrant> entrants = chosen.isEmpty()
                ? contest.entrants()
                : contest.entrants()
                        .filter(entrant -> chosen.contains(entrant)
                                || entrant.equals(contest.entrants().head()));
        Seq<Discipline> some = contest.disciplines().filter(discipline -> names.contains(discipline.name()));
        try (Arena arena = contest.arena()) {
            Map<Entrant, Player> players = HashMap.empty();
            try {
                for (Entrant entrant : entrants) {
                    players = players.put(entrant, Player.start(contest, entrant, scale, arena.place(entrant)));
                }
                Map<Entrant, Player> all = players;
                Seq<Score> scores = (some.isEmpty() ? contest.disciplines() : some)
                        .map(discipline -> played(discipline, all.filterKeys(discipline::has)));
                return new Report(contest, this, entrants, scores).render(arena.facts());
            } finally {
                players.values().forEach(Player::close);
            }
        }
    }

    private Score played(Discipline discipline, Map<Entrant, Player> players) {
        Random order = new Random(1);
        Map<Entrant, Seq<Seq<Double>>> turns = HashMap.empty();
        for (int round = -warmUp; round < counted; round++) {
            java.util.List<Entrant> turn = new ArrayList<>(players.keySet().toJavaList());
            turn.sort((one, other) -> one.name().compareTo(other.name()));
            Collections.shuffle(turn, order);
            for (Entrant entrant : turn) {
                Seq<Double> figures = players.get(entrant).get().turn(discipline);
                System.err.printf("%s, round %d, %s: %s%n", discipline.name(), round, entrant.name(), figures);
                if (round >= 0) {
                    turns = turns.put(
                            entrant, turns.get(entrant).getOrElse(List.empty()).append(figures));
                }
            }
        }
        return new Score(discipline, turns);
    }
}
