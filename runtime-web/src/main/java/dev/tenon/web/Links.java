package dev.tenon.web;

import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Says in a {@code Link} header (RFC 8288) where the other pages of a list are: at the same path, with another parameter. */
public final class Links {

    private Links() {}

    /**
     * A parameter that takes a number.
     *
     * @param fallback what it is when it is not sent
     */
    public record Parameter(String name, int fallback) {

        /** What the request has; it has been read before. */
        private int in(Request request) {
            return request.query(name).headOption().map(Integer::parseInt).getOrElse(fallback);
        }
    }

    /**
     * {@code rel="next"}, if there is more.
     *
     * @param parameter which one takes the cursor
     */
    public static Response slice(Request request, String parameter, Slice<?> slice, Response response) {
        return next(request, parameter, slice.next(), response);
    }

    /** The same for what is no {@link Slice} and says where to go on. */
    public static Response next(Request request, String parameter, Option<Cursor> next, Response response) {
        return linked(response, next.toVector().map(cursor -> link(request, parameter, cursor.toString(), "next")));
    }

    /**
     * {@code rel="first"}, {@code "prev"}, {@code "next"} and {@code "last"}, as far as there are such pages.
     *
     * @param parameter which one takes the number of a page
     */
    public static Response page(Request request, String parameter, Page<?> page, Response response) {
        long last = Math.max(1, Math.ceilDiv(page.total(), page.size()));
        Seq<String> links = Vector.of(link(request, parameter, "1", "first"));
        if (page.number() > 1) {
            links = links.append(link(request, parameter, Long.toString(Math.min(last, page.number() - 1L)), "prev"));
        }
        if (page.number() < last) {
            links = links.append(link(request, parameter, Long.toString(page.number() + 1L), "next"));
        }
        return linked(response, links.append(link(request, parameter, Long.toString(last), "last")));
    }

    /**
     * The same for what is no {@link Page} and says how many there are on all pages.
     *
     * @param page takes the number of a page
     * @param size takes how many are on one
     */
    public static Response page(Request request, Parameter page, Parameter size, long total, Response response) {
        Page<?> answered = new Page<>(Vector.empty(), total, page.in(request), Math.max(1, size.in(request)));
        return page(request, page.name(), answered, response);
    }

    private static Response linked(Response response, Seq<String> links) {
        return links.isEmpty() ? response : response.withHeader("Link", links.mkString(", "));
    }

    private static String link(Request request, String parameter, String value, String relation) {
        return "<" + request.target(parameter, value) + ">; rel=\"" + relation + "\"";
    }
}
