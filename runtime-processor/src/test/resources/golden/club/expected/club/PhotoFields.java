package club;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;

/** The components of {@link Photo}, for filters and sorts. */
@Generated
final class PhotoFields {
    /** {@link Photo#id}. */
    public static final OrderedField<Photo, PhotoId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, PhotoId::value, PhotoId::new), Photo::id);

    /** {@link Photo#team}. */
    public static final OrderedField<Photo, TeamId> team =
            OrderedField.optional("team", FieldType.id(FieldType.UUID, TeamId::value, TeamId::new), Photo::team);

    /** {@link Photo#image}. */
    public static final Field<Photo, byte[]> image = Field.of("image", FieldType.BYTES, Photo::image);

    /** {@link Photo#thumbnail}. */
    public static final Field<Photo, byte[]> thumbnail = Field.optional("thumbnail", FieldType.BYTES, Photo::thumbnail);

    /** {@link Photo#next}. */
    public static final OrderedField<Photo, PhotoId> next =
            OrderedField.optional("next", FieldType.id(FieldType.UUID, PhotoId::value, PhotoId::new), Photo::next);

    /** {@link Photo} for adapters. */
    public static final EntityType<PhotoId, Photo> ENTITY = EntityType.of("Photo", KeyType.of(id), PhotoFields::changed)
            .fields(
                    id, team, image, thumbnail, next)
            .reference(team, () -> TeamFields.ENTITY, OnDelete.RESTRICT)
            .reference(next, () -> PhotoFields.ENTITY, OnDelete.SET_NULL)
            .build();

    private PhotoFields() {}

    private static Photo changed(Photo photo, Changes<Photo> changes) {
        return new Photo(
                changes.or(id, photo.id()),
                changes.or(team, photo.team()),
                changes.or(image, photo.image()),
                changes.or(thumbnail, photo.thumbnail()),
                changes.or(next, photo.next()));
    }
}
