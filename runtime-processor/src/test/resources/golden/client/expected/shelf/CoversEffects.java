package shelf;

import dev.tenon.Generated;
import dev.tenon.client.ClientCalls;
import dev.tenon.client.FilePart;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasPlatform;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The methods of {@link Covers} as effects. */
@Generated
final class CoversEffects {
    private CoversEffects() {}

    /** {@link Covers#about}. */
    public static <R extends HasCovers & HasPlatform> Eff<R, String> about(String isbn) {
        return ClientCalls.access("Covers.about", environment -> environment.shelfCovers().about(isbn));
    }

    /** {@link Covers#cover}. */
    public static <R extends HasCovers & HasPlatform> Eff<R, Option<byte[]>> cover(String isbn) {
        return ClientCalls.access("Covers.cover", environment -> environment.shelfCovers().cover(isbn));
    }

    /** {@link Covers#upload}. */
    public static <R extends HasCovers & HasPlatform> Eff<R, Unit> upload(
            FilePart cover, Option<FilePart> other, byte[] raw, Seq<Integer> sizes) {
        return ClientCalls.access("Covers.upload", environment -> {
            environment.shelfCovers().upload(cover, other, raw, sizes);
            return Unit.UNIT;
        });
    }

    /** {@link Covers#vote}. */
    public static <R extends HasCovers & HasPlatform> Eff<R, Unit> vote(String isbn, Option<String> reason) {
        return ClientCalls.access("Covers.vote", environment -> {
            environment.shelfCovers().vote(isbn, reason);
            return Unit.UNIT;
        });
    }
}
