/**
 * What was read, as immutable values without compiler types: names, shapes, places. Lists are sorted, so that equal input
 * gives equal output. Uses no other stage.
 */
package dev.tenon.processor.model;
