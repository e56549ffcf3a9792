package shipping;

import contracts.OrderId;
import contracts.ParcelId;
import dev.tenon.Generated;

/**
 * Copies of {@link Parcel} with one component changed. The record has them when it says
 * {@code implements ParcelWith}.
 */
@Generated
public interface ParcelWith {
    /** {@link Parcel#order}. */
    OrderId order();

    /** {@link Parcel#id}. */
    ParcelId id();

    /** {@link Parcel#what}. */
    String what();

    /** {@link Parcel#open}. */
    boolean open();

    /** The same with another {@link Parcel#order}. */
    default Parcel withOrder(OrderId order) {
        return new Parcel(order, id(), what(), open());
    }

    /** The same with another {@link Parcel#id}. */
    default Parcel withId(ParcelId id) {
        return new Parcel(order(), id, what(), open());
    }

    /** The same with another {@link Parcel#what}. */
    default Parcel withWhat(String what) {
        return new Parcel(order(), id(), what, open());
    }

    /** The same with another {@link Parcel#open}. */
    default Parcel withOpen(boolean open) {
        return new Parcel(order(), id(), what(), open);
    }
}
