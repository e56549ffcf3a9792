package dev.tenon.processor.model;

import java.util.Optional;

/**
 * The options of {@code @RestApi}.
 *
 * @param version of the API, as its documents say it
 * @param webAvailable whether {@code tenon-web} is on the class path
 * @param ignoresUnknown whether fields of a body that nobody asked for are passed over
 * @param fails what {@code @Fails} beside it says of handlers that have none; empty where it is not said
 */
public record RestModel(
        String prefix,
        String title,
        String version,
        boolean webAvailable,
        boolean ignoresUnknown,
        Optional<FailsModel> fails,
        Place place) {}
