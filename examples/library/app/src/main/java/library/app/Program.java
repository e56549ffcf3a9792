package library.app;

import dev.tenon.config.load.Configuration;
import dev.tenon.runtime.StartupException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the programs have in common: when one does not run it says why, in words. */
final class Program {

    private static final int REFUSED = 2;

    private Program() {}

    /** Runs with what it was asked for, until it is stopped. */
    interface Run {
        void with(Options options, Configuration config) throws InterruptedException, IOException;
    }

    /** Ends the process with 2 when the arguments are wrong or what they ask for does not start, and with 0 after {@code --help}. */
    static void run(String[] arguments, Run run) throws InterruptedException, IOException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        try {
            run.with(options(arguments), Configuration.load(arguments));
        } catch (StartupException refused) {
            end(refused.getMessage());
        }
    }

    private static Options options(String[] arguments) {
        try {
            return Options.of(arguments, System.getenv());
        } catch (IllegalArgumentException wrong) {
            return end(wrong.getMessage() + "\n--help says what there is.");
        }
    }

    private static Options end(@Nullable String why) {
        System.err.println(why);
        System.exit(REFUSED);
        throw new IllegalStateException("has ended");
    }
}
