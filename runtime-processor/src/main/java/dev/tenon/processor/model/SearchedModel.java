package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;

/**
 * The search of an entity as its generated capability shows it.
 *
 * @param accessor the capability's method, such as {@code catalogBookSearch}
 * @param part what the module calls it, such as {@code bookSearch}
 * @param plural what the store's effects are called, in lower case: {@code books}
 * @param isAuto whether each write of the store is indexed
 */
public record SearchedModel(
        String accessor,
        String part,
        String plural,
        TypeName key,
        ClassName entity,
        boolean isPublic,
        boolean isAuto) {}
