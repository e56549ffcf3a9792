package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;

final class Paths {

    private Paths() {}

    record A(String id) implements Query<String> {}

    record B(String id) implements Query<String> {}

    record C(String id) implements Query<String> {}

    record D(String id) implements Query<String> {}

    record E(String id) implements Query<String> {}

    @Public
    @QueryHandler
    @Get("") //! TEN-RE01 at ""
    static Eff<CatalogReads, String> a(A query) {
        return Eff.pure("");
    }

    @Public
    @QueryHandler
    @Get("/a//b") //! TEN-RE01 at "/a//b"
    static Eff<CatalogReads, String> b(B query) {
        return Eff.pure("");
    }

    @Public
    @QueryHandler
    @Get("/a/{id}/{id}") //! TEN-RE01 at "/a/{id}/{id}"
    static Eff<CatalogReads, String> c(C query) {
        return Eff.pure("");
    }

    @Public
    @QueryHandler
    @Get("/a/{id") //! TEN-RE01 at "/a/{id"
    static Eff<CatalogReads, String> d(D query) {
        return Eff.pure("");
    }

    @Public
    @QueryHandler
    @Get("/a/b-{id}/") //! TEN-RE01 at "/a/b-{id}/"
    static Eff<CatalogReads, String> e(E query) {
        return Eff.pure("");
    }
}
