package dev.tenon.search;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A component that is a vector, such as an embedding: what is nearest to another vector is found.
 *
 * @param <E> the entity
 */
public final class VectorSearchField<E> extends SearchField<E> {

    private final int dimensions;
    private final VectorSimilarity similarity;
    private final Function<? super E, Option<float[]>> read;

    private VectorSearchField(
            String name, int dimensions, VectorSimilarity similarity, Function<? super E, Option<float[]>> read) {
        super(name);
        this.dimensions = dimensions;
        this.similarity = similarity;
        this.read = read;
    }

    /** A component that is a list of numbers; an entity whose list is empty is not found by it. */
    public static <E> VectorSearchField<E> of(
            String name, int dimensions, VectorSimilarity similarity, Function<? super E, Seq<Float>> read) {
        return new VectorSearchField<>(name, dimensions, similarity, entity -> vector(read.apply(entity)));
    }

    /** A component that may have a list of numbers. */
    public static <E> VectorSearchField<E> optional(
            String name, int dimensions, VectorSimilarity similarity, Function<? super E, Option<Seq<Float>>> read) {
        return new VectorSearchField<>(
                name, dimensions, similarity, entity -> read.apply(entity).flatMap(VectorSearchField::vector));
    }

    /** A component that is an array; an entity whose array is empty is not found by it. */
    public static <E> VectorSearchField<E> ofArray(
            String name, int dimensions, VectorSimilarity similarity, Function<? super E, float[]> read) {
        return new VectorSearchField<>(
                name,
                dimensions,
                similarity,
                entity -> Option.some(read.apply(entity)).filter(v -> v.length > 0));
    }

    /**
     * The {@code most} that are nearest to {@code target}, of those that the filters of the search let through.
     *
     * @param target of the dimensions of the field
     */
    public SearchQuery<E> nearest(Seq<Float> target, int most) {
        return new SearchQuery.Nearest<>(this, target, most);
    }

    /** {@link #nearest(Seq, int)}. */
    public SearchQuery<E> nearest(float[] target, int most) {
        return nearest(Vector.ofAll(target), most);
    }

    /** The vector in {@code entity}, if it has one. */
    public Option<float[]> vectorIn(E entity) {
        return read.apply(entity);
    }

    /** How many numbers a vector has. */
    public int dimensions() {
        return dimensions;
    }

    /** What near means. */
    public VectorSimilarity similarity() {
        return similarity;
    }

    @Override
    String definition() {
        return name() + ":vector:" + dimensions + ":" + similarity;
    }

    private static Option<float[]> vector(Seq<Float> numbers) {
        if (numbers.isEmpty()) {
            return Option.none();
        }
        float[] vector = new float[numbers.size()];
        int at = 0;
        for (float number : numbers) {
            vector[at++] = number;
        }
        return Option.some(vector);
    }
}
