package dev.tenon.web.sample;

import dev.tenon.platform.Platform;

public record ShelfRuntime(Platform platform, Shelf shelf) implements HasShelf {

    public static ShelfRuntime on(Platform platform) {
        return new ShelfRuntime(platform, new Shelf(platform));
    }
}
