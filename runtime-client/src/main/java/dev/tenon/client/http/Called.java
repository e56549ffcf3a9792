package dev.tenon.client.http;

import dev.tenon.platform.Platform;
import java.time.Duration;

/**
 * What was called, for failures.
 *
 * @param name such as {@code OpenLibraryClient.edition}
 * @param path of the request, as it was sent
 * @param limit how long it may take
 * @param platform whose clock it goes by
 */
record Called(String name, String path, Duration limit, Platform platform) {}
