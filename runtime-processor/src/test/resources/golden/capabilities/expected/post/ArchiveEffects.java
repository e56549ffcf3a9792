package post;

import dev.tenon.Generated;
import dev.tenon.capability.Outside;
import dev.tenon.effect.Eff;
import io.vavr.control.Option;

/** The methods of {@link Archive} as effects. */
@Generated
public final class ArchiveEffects {
    private ArchiveEffects() {}

    /** {@link Archive#find}. */
    public static <R extends HasArchive> Eff<R, Option<String>> find(LetterId letterId) {
        return Eff.<R, Option<String>>access(environment -> Option.ofOptional(environment.postArchive().find(letterId)))
                .named("Archive.find");
    }

    /** {@link Archive#load}. */
    public static <R extends HasArchive> Eff<R, String> load(LetterId letterId) {
        return Eff.<R, String>access(
                Outside.call(
                        "Archive.load", environment -> environment.postArchive().load(letterId))).named("Archive.load");
    }
}
