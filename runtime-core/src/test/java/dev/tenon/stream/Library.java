package dev.tenon.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.AtDepth;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the sources of the tests read, and a record of what happened to it. */
record Library(List<String> log) implements HasFibers {

    record Burnt(int book) implements Failure.DomainFailure {
        @Override
        public String message() {
            return "book " + book + " is burnt";
        }
    }

    Library() {
        this(new CopyOnWriteArrayList<>());
    }

    @Override
    public Platform platform() {
        return Platform.live();
    }

    <A> Exit<A> run(Eff<? super Library, A> eff, int maxDepth) {
        return AtDepth.run(eff, this, maxDepth);
    }

    <A> A value(Eff<? super Library, A> eff, int maxDepth) {
        return run(eff, maxDepth).getOrThrow();
    }

    <R> Eff<R, Unit> logs(String line) {
        return Eff.of(() -> {
            log.add(line);
            return Unit.UNIT;
        });
    }

    /** A source that says when it is opened and closed. */
    <A> Source<Library, A> opened(String name, Source<Library, A> inner) {
        return Source.resource(logs("open " + name), unit -> logs("close " + name), unit -> inner);
    }

    /** How many resources were opened. Each of them must have been closed, inner ones first. */
    int opened() {
        Deque<String> open = new ArrayDeque<>();
        int count = 0;
        for (String line : log) {
            if (line.startsWith("open ")) {
                open.push(line.substring("open ".length()));
                count++;
            } else if (line.startsWith("close ")) {
                assertThat(line.substring("close ".length())).isEqualTo(open.pop());
            }
        }
        assertThat(open).isEmpty();
        return count;
    }
}
