package library.app;

import java.util.Map;

/** What the program was asked for. */
record Options(int port) {

    private static final String PORT = "--port=";
    private static final String DEFAULT_PORT = "8080";

    static Options of(String[] arguments, Map<String, String> environment) {
        var port = environment.getOrDefault("LIBRARY_PORT", DEFAULT_PORT);
        for (var argument : arguments) {
            if (!argument.startsWith(PORT)) {
                throw new IllegalArgumentException(
                        "Unknown argument " + argument + ": expected " + PORT + DEFAULT_PORT);
            }
            port = argument.substring(PORT.length());
        }
        return new Options(parse(port));
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
