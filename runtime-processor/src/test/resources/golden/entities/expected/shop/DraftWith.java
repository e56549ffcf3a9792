package shop;

import dev.tenon.Generated;

/**
 * Copies of {@link Draft} with one component changed. The record has them when it says
 * {@code implements DraftWith}.
 */
@Generated
interface DraftWith {
    /** {@link Draft#id}. */
    ArticleId id();

    /** {@link Draft#replaces}. */
    ArticleId replaces();

    /** {@link Draft#revision}. */
    long revision();

    /** The same with another {@link Draft#id}. */
    default Draft withId(ArticleId id) {
        return new Draft(id, replaces(), revision());
    }

    /** The same with another {@link Draft#replaces}. */
    default Draft withReplaces(ArticleId replaces) {
        return new Draft(id(), replaces, revision());
    }

    /** The same with another {@link Draft#revision}. */
    default Draft withRevision(long revision) {
        return new Draft(id(), replaces(), revision);
    }
}
