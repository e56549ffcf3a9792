package dev.tenon.web;

import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Says in a {@code Link} header (RFC 8288) where the other pages of a list are: at the same path, with another parameter. */
public final class Links {

    private Links() {}

    /**
     * {@code rel="next"}, if there is more.
     *
     * @param parameter which one takes the cursor
     */
    public static Response slice(Request request, String parameter, Slice<?> slice, Response response) {
        return linked(
                response, slice.next().toVector().map(cursor -> link(request, parameter, cursor.toString(), "next")));
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

    private static Response linked(Response response, Seq<String> links) {
        return links.isEmpty() ? response : response.withHeader("Link", links.mkString(", "));
    }

    private static String link(Request request, String parameter, String value, String relation) {
        return "<" + request.target(parameter, value) + ">; rel=\"" + relation + "\"";
    }
}
