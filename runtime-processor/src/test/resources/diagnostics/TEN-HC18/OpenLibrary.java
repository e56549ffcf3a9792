package library;

import dev.tenon.config.Config;
import dev.tenon.config.Secret;
import java.net.URI;

@Config(prefix = "open-library")
record OpenLibrary(URI baseUrl, Secret<String> token) {}
