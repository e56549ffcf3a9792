package club;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

/** Bytes: of no order, so without an index. Package-private: so is what comes of it. */
@StoredEntity
record Photo(
        PhotoId id,
        @ForeignKey(Team.class) Option<TeamId> team,
        byte[] image,
        Option<byte[]> thumbnail,
        @ForeignKey(value = Photo.class, onDelete = OnDelete.SET_NULL) Option<PhotoId> next)
        implements PhotoWith {}
