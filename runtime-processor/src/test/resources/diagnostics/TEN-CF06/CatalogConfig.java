package library;

import dev.tenon.Default;
import dev.tenon.config.Config;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

@Config(prefix = "catalog")
record CatalogConfig(
        @Default("many") int maxPageSize, //! TEN-CF06 at "many" saying Write a whole number
        @Default("5 sec") Duration timeout, //! TEN-CF06 at "5 sec" saying such as 5s
        @Default("title") Order order, //! TEN-CF06 at "title" saying BY_TITLE, BY_AUTHOR
        @Default("1,two") Seq<Integer> floors, //! TEN-CF06 at "1,two" saying 'two'
        @Default("x") Option<String> motto, //! TEN-CF06 at "x" saying remove the Option
        @Default("x") Door door) { //! TEN-CF06 at "x" saying defaults of their own

    enum Order {
        BY_TITLE,
        BY_AUTHOR
    }

    record Door(@Default("90") int width) {}
}
