package library;

import dev.tenon.rest.Get;

final class Pages {

    private Pages() {}

    @Get("/about") //! TEN-RE04 at @Get saying 'Pages.about'
    static String about(int page) {
        return "A library";
    }
}
