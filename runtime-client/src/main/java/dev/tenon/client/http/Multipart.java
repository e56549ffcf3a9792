package dev.tenon.client.http;

import dev.tenon.client.FilePart;
import dev.tenon.rest.PercentEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parts of a form with files: {@code multipart/form-data} (RFC 7578). For one thread. */
final class Multipart {

    private static final String CRLF = new String(new char[] {13, 10});

    @SuppressWarnings("ArrayRecordComponent") // Stays in this class.
    private record Part(String header, byte[] content) {}

    private final List<Part> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void text(String name, String value) {
        parts.add(new Part(disposition(name) + CRLF, value.getBytes(StandardCharsets.UTF_8)));
    }

    void file(String name, FilePart file) {
        String header = disposition(name) + "; filename=\"" + quoted(file.fileName()) + "\"" + CRLF + "Content-Type: "
                + Field.of("Content-Type", file.mediaType()).value() + CRLF;
        parts.add(new Part(header, file.content()));
    }

    Content content() {
        String boundary = boundary();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            body.writeBytes(ascii("--" + boundary + CRLF));
            body.writeBytes(part.header().getBytes(StandardCharsets.UTF_8));
            body.writeBytes(ascii(CRLF));
            body.writeBytes(part.content());
            body.writeBytes(ascii(CRLF));
        }
        body.writeBytes(ascii("--" + boundary + "--" + CRLF));
        return new Content("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /** One that no part has inside, so that no content can end its part. */
    private String boundary() {
        int number = 0;
        while (isInside("tenon-" + number)) {
            number++;
        }
        return "tenon-" + number;
    }

    private boolean isInside(String boundary) {
        return parts.stream()
                .anyMatch(part -> new String(part.content(), StandardCharsets.ISO_8859_1).contains(boundary));
    }

    private static String disposition(String name) {
        return "Content-Disposition: form-data; name=\"" + quoted(name) + "\"";
    }

    /** As browsers do: what would end the text or the line is percent-encoded. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"') {
                quoted.append(PercentEncoding.encode(String.valueOf(c)));
            } else {
                quoted.append(c);
            }
        }
        return quoted.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
