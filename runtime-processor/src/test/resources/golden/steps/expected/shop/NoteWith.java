package shop;

import dev.tenon.Generated;

/**
 * Copies of {@link Note} with one component changed. The record has them when it says
 * {@code implements NoteWith}.
 */
@Generated
public interface NoteWith {
    /** {@link Note#slug}. */
    String slug();

    /** {@link Note#tenant}. */
    String tenant();

    /** {@link Note#text}. */
    String text();

    /** The same with another {@link Note#slug}. */
    default Note withSlug(String slug) {
        return new Note(slug, tenant(), text());
    }

    /** The same with another {@link Note#tenant}. */
    default Note withTenant(String tenant) {
        return new Note(slug(), tenant, text());
    }

    /** The same with another {@link Note#text}. */
    default Note withText(String text) {
        return new Note(slug(), tenant(), text);
    }
}
