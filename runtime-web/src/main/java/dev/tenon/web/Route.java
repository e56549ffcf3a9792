package dev.tenon.web;

/**
 * What answers one method on one path.
 *
 * @param method the method; GET answers HEAD too
 * @param template the path: {@code /books/{bookId}/copies}. A segment is literal or one {@code {name}}, which matches any
 *     segment that is not empty. Where both match, the literal one is taken.
 * @param handler answers
 */
public record Route(Method method, String template, Handler handler) {

    /**
     * Checks the template.
     *
     * @throws IllegalArgumentException when it does not start with a slash, has an empty segment, a half-written
     *     parameter, or one name twice
     */
    public Route {
        PathTemplate.parse(template);
    }

    /** Answers GET and HEAD. */
    public static Route get(String template, Handler handler) {
        return new Route(Method.GET, template, handler);
    }

    /** Answers POST. */
    public static Route post(String template, Handler handler) {
        return new Route(Method.POST, template, handler);
    }

    /** Answers PUT. */
    public static Route put(String template, Handler handler) {
        return new Route(Method.PUT, template, handler);
    }

    /** Answers PATCH. */
    public static Route patch(String template, Handler handler) {
        return new Route(Method.PATCH, template, handler);
    }

    /** Answers DELETE. */
    public static Route delete(String template, Handler handler) {
        return new Route(Method.DELETE, template, handler);
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
