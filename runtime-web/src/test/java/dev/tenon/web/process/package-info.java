/** Applications that are stopped by a signal. */
@org.jspecify.annotations.NullMarked
package dev.tenon.web.process;
