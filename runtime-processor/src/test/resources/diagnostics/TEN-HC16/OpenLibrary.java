package library;

import dev.tenon.config.Config;
import java.net.URI;

@Config(prefix = "open-library")
record OpenLibrary(URI baseUri) {}
