package library;

import dev.tenon.config.Config;
import dev.tenon.config.Secret;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Map;

@Config(prefix = "catalog")
record CatalogConfig(
        Locale language, //! TEN-CF04 at language saying Locale
        Map<Integer, String> names, //! TEN-CF04 at names saying the keys of a map are texts
        Option<Option<String>> motto, //! TEN-CF04 at motto
        Secret<Door> door, //! TEN-CF04 at door saying Door
        Door front,
        Option<Hidden> hidden) { //! TEN-CF04 at hidden saying generated code cannot reach it

    record Door(Door inner) {} //! TEN-CF04 at inner saying a record inside of itself has no end

    private record Hidden(String text) {}
}
