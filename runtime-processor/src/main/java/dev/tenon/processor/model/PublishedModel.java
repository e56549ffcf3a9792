package dev.tenon.processor.model;

import java.util.Optional;

/**
 * What a context's {@code @Publishes} names.
 *
 * @param named what the user wrote
 * @param topic what that is, if it is one
 * @param place of the class among the annotation's values
 */
public record PublishedModel(String named, Optional<TopicModel> topic, Place place) {}
