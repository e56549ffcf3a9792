/**
 * How a part says whether it works: {@link dev.tenon.health.Health} is the answer,
 * {@link dev.tenon.health.HealthCheck} asks for it. Uses nothing of Tenon.
 */
@NullMarked
package dev.tenon.health;

import org.jspecify.annotations.NullMarked;
