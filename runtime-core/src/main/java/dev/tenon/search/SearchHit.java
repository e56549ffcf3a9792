package dev.tenon.search;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * One of what was found. Immutable.
 *
 * @param id the text of its key
 * @param document the entity as it is in the store now
 * @param score how well it fits; greater is better, and only comparable within one answer
 * @param highlights by component, passages in which what was looked for stands between {@code <mark>} and {@code </mark>}; all else of
 *     them is escaped, so that they are safe as HTML. Empty unless asked for
 */
public record SearchHit<E>(String id, E document, float score, Map<String, Seq<String>> highlights) {}
