package dev.tenon.search;

/** When two vectors are near. */
public enum VectorSimilarity {
    /** When the angle between them is small, whatever their length. */
    COSINE,
    /** As {@link #COSINE}, faster, for vectors of length 1 only. */
    DOT_PRODUCT,
    /** When the distance between their ends is small. */
    EUCLIDEAN,
    /** When their inner product is great, which longer vectors have. */
    MAXIMUM_INNER_PRODUCT
}
