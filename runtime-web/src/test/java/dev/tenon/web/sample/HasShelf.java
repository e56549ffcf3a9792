package dev.tenon.web.sample;

import dev.tenon.platform.HasPlatform;

public interface HasShelf extends HasPlatform {

    Shelf shelf();
}
