package shop;

import dev.tenon.Generated;
import dev.tenon.dispatch.RequestState;

/** The capability of {@link Shop} to remember something from one request to the next. */
@Generated
public interface HasShopRequests {
    /** What is remembered. */
    RequestState shopRequests();
}
