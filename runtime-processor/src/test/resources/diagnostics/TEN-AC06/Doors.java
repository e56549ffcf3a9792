package library;

import dev.tenon.access.Public;

final class Doors {

    private Doors() {}

    @Public //! TEN-AC06 at @Public saying 'Doors.count'
    static int count() {
        return 2;
    }
}
