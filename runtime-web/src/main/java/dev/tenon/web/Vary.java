package dev.tenon.web;

/** On which headers of a request an answer depends (RFC 9110, section 12.5.5). */
final class Vary {

    private Vary() {}

    /** {@code answer}, which depends on {@code header} too. */
    static Response by(Response answer, String header) {
        return answer.withHeader(
                "Vary",
                answer.header("Vary").map(known -> known + ", " + header).getOrElse(header));
    }
}
