package forest;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.ReferenceDifferential;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** All stores of the forest, in memory and on PostgreSQL. */
public final class ForestReferences extends ReferenceDifferential<TestForestTwins> {

    /** For JUnit. */
    public ForestReferences() {
        super(
                Entity.of(RegionFields.ENTITY, TestForestTwins::forestRegions, region("north"), region("south")),
                Entity.of(TreeFields.ENTITY, TestForestTwins::forestTrees, tree(1), tree(2), tree(3)),
                Entity.of(NestFields.ENTITY, TestForestTwins::forestNests, nest(1), nest(2)),
                Entity.of(SignFields.ENTITY, TestForestTwins::forestSigns, sign(1, "a"), sign(2, "b")),
                Entity.of(TrailFields.ENTITY, TestForestTwins::forestTrails, trail(1), trail(2), trail(3)),
                Entity.of(RangerFields.ENTITY, TestForestTwins::forestRangers, ranger(1), ranger(2), ranger(3)));
    }

    @Override
    protected TestForestTwins newTwins(Platform platform) {
        return TestForestTwins.empty(platform);
    }

    private static Region region(String id) {
        return new Region(new RegionId(id), "Region");
    }

    static TreeId treeId(int number) {
        return new TreeId(new UUID(0, number));
    }

    private static Tree tree(int number) {
        return new Tree(
                treeId(number),
                new RegionId("north"),
                Option.when(number > 1, () -> treeId(number - 1)),
                Option.when(number > 1, () -> treeId(number - 1)));
    }

    private static Nest nest(int number) {
        return new Nest(new NestId((long) number), treeId(number), Option.when(number == 1, new RegionId("north")));
    }

    private static Sign sign(int number, String text) {
        return new Sign(new SignId((long) number), Option.some(treeId(number)), text, Instant.EPOCH, 0);
    }

    private static Trail trail(int number) {
        return new Trail(
                new TrailId(number), Option.when(number > 1, () -> new TrailId(number - 1)), Instant.EPOCH, 0);
    }

    private static Ranger ranger(int number) {
        return new Ranger(new RangerId((long) number), Option.when(number > 1, () -> new RangerId(number - 1L)), 0);
    }
}
