/**
 * Where spans and metrics go, and who a run is for. Below the platform, which brings it into each environment. Uses nothing
 * of Tenon.
 */
@NullMarked
package dev.tenon.telemetry;

import org.jspecify.annotations.NullMarked;
