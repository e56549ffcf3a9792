/**
 * The spans that finished last, for operators: kept by an OpenTelemetry that passes everything on to another one. Uses {@code platform}
 * and {@code telemetry}.
 */
@NullMarked
package dev.tenon.operations.trace;

import org.jspecify.annotations.NullMarked;
