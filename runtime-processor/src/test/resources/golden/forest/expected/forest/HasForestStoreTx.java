package forest;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Forest}: only a transaction has it. */
@Generated
public interface HasForestStoreTx extends HasForestStore {
    @Override
    NestStoreTx forestNests();

    @Override
    RangerStoreTx forestRangers();

    @Override
    RegionStoreTx forestRegions();

    @Override
    SignStoreTx forestSigns();

    @Override
    TrailStoreTx forestTrails();

    @Override
    TreeStoreTx forestTrees();
}
