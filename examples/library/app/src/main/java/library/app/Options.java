package library.app;

import dev.tenon.search.SearchBackend;
import dev.tenon.search.lucene.LuceneSearch;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the program was asked for.
 *
 * @param port where it serves
 * @param database where it keeps everything
 * @param index the folder of the search index; in memory when there is none
 * @param traces whether operators see recent traces and how long effects take
 */
record Options(int port, Database database, Option<Path> index, boolean traces) {

    /** What can be asked for. */
    static final String HELP = """
        --port=8080          where it answers (LIBRARY_PORT)
        --postgres           keeps everything in a PostgreSQL server that it starts itself
        --postgres=jdbc:...  keeps everything in a server that is there (LIBRARY_POSTGRES)
        --index=folder       keeps the search index in a folder (LIBRARY_INDEX)
        --traces             shows operators recent traces, and how long effects take
        --tenon.profile=dev  reads application-dev.yaml as well (TENON_PROFILE)
        --lending.max-loans=3, and all else that META-INF/tenon/config of catalog, lending and library names
        """;

    private static final String PORT = "--port=";
    private static final String POSTGRES = "--postgres";
    private static final String INDEX = "--index=";
    private static final String TRACES = "--traces";
    private static final String DEFAULT_PORT = "8080";

    /** What is for the configuration. */
    private static final Pattern CONFIGURED = Pattern.compile("--((catalog|lending|library)\\..+|tenon\\.profile)=.*");

    /** Where everything is kept. */
    sealed interface Database {

        /** In this process, until it ends. */
        record InMemory() implements Database {}

        /** In a PostgreSQL server that the program starts itself, until it ends. */
        record Embedded() implements Database {}

        /** In a PostgreSQL server that is there. */
        record At(String url) implements Database {}
    }

    /** With its search index in memory, and without traces. */
    Options(int port, Database database) {
        this(port, database, Option.none(), false);
    }

    /** @throws IllegalArgumentException when an argument is not known, or says what cannot be */
    static Options of(String[] arguments, Map<String, String> environment) {
        var port = environment.getOrDefault("LIBRARY_PORT", DEFAULT_PORT);
        Database database = Option.of(environment.get("LIBRARY_POSTGRES"))
                .<Database>map(Database.At::new)
                .getOrElse(new Database.InMemory());
        var index = Option.of(environment.get("LIBRARY_INDEX"));
        var traces = false;
        for (var argument : arguments) {
            if (argument.equals(TRACES)) {
                traces = true;
            } else if (argument.startsWith(PORT)) {
                port = argument.substring(PORT.length());
            } else if (argument.equals(POSTGRES)) {
                database = new Database.Embedded();
            } else if (argument.startsWith(POSTGRES + "=")) {
                database = new Database.At(argument.substring(POSTGRES.length() + 1));
            } else if (argument.startsWith(INDEX)) {
                index = Option.some(argument.substring(INDEX.length()));
            } else if (!CONFIGURED.matcher(argument).matches()) {
                throw new IllegalArgumentException("Unknown argument " + name(argument) + ": expected " + PORT
                        + DEFAULT_PORT + ", " + POSTGRES + ", " + POSTGRES
                        + "=jdbc:postgresql://localhost:5432/library, " + INDEX + "folder or " + TRACES);
            }
        }
        return new Options(parse(port), database, index.map(Path::of), traces);
    }

    /** Where the search index is. */
    SearchBackend search() {
        return index.<SearchBackend>map(LuceneSearch::onDisk).getOrElse(LuceneSearch::inMemory);
    }

    /** Without what it was set to: it may be a secret whose name was misspelt. */
    private static String name(String argument) {
        return argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
    }

    private static int parse(String port) {
        try {
            var number = Integer.parseInt(port);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, like a number that is no port.
        }
        throw new IllegalArgumentException("'" + port + "' is not a port: expected a number from 0 to 65535");
    }
}
