package empty;

import dev.tenon.Generated;

/** JSON of what the routes of {@link Empty} take and give. */
@Generated
final class EmptyJson {
    private EmptyJson() {}
}
