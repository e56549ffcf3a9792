package library;

import dev.tenon.Default;
import dev.tenon.config.Config;
import dev.tenon.config.Reloadable;

/** No context, no record, and no names. */
final class ShelfConfig {

    @Config(prefix = "shelf") //! TEN-CF01 at @Config saying 'Generic', which is generic
    record Generic<T>() {}

    @Config(prefix = "shelf") //! TEN-CF01 at @Config saying 'Hidden', which is private
    private record Hidden(@Default("1") int size) {}

    @Config(prefix = "shelf.") //! TEN-CF02 at "shelf." saying Write, for example, 'shelf'
    record Dotted(@Default("1") int size) {}

    @Reloadable //! TEN-RT05 at @Reloadable saying ShelfConfig.size
    static final int size = 1;
}
