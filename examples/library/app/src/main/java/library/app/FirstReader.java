package library.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Whoever comes in first: until it has an answer the library is not open, whatever it says. */
final class FirstReader {

    private static final String ANSWERED = "HTTP/1.1 200 OK";

    private FirstReader() {}

    /**
     * Looks at the first book.
     *
     * @throws IllegalStateException when the library does not show it
     */
    static void looksAround(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET /api/catalog/books?limit=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var status = answer.readLine();
            if (!ANSWERED.equals(status)) {
                throw new IllegalStateException("The library shows no book: " + status);
            }
        }
    }
}
