package forest;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Forest}. */
@Generated
public interface HasForestStore {
    /** The store of {@link Nest}. */
    NestStore forestNests();

    /** The store of {@link Ranger}. */
    RangerStore forestRangers();

    /** The store of {@link Region}. */
    RegionStore forestRegions();

    /** The store of {@link Sign}. */
    SignStore forestSigns();

    /** The store of {@link Trail}. */
    TrailStore forestTrails();

    /** The store of {@link Tree}. */
    TreeStore forestTrees();
}
