/**
 * Workers: they claim what is due for a consumer, run its handler and settle. {@link dev.tenon.message.worker.MessageWorker} is a part
 * of a host. Uses {@code message}, {@code effect}, {@code transaction}, {@code runtime}, {@code health} and {@code platform} of
 * Tenon.
 */
@NullMarked
package dev.tenon.message.worker;

import org.jspecify.annotations.NullMarked;
