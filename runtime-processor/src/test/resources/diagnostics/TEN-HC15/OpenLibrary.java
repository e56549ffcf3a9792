package library;

import dev.tenon.Default;
import java.net.URI;

record OpenLibrary(@Default("https://openlibrary.org") URI baseUrl) {}
