package library;

import dev.tenon.config.Config;
import io.vavr.control.Option;
import java.net.URI;

@Config(prefix = "catalog")
record CatalogConfig(OpenLibrary first, OpenLibrary second, Option<Covers> covers) {

    record OpenLibrary(URI baseUrl) {}

    record Covers(URI baseUrl) {}
}
