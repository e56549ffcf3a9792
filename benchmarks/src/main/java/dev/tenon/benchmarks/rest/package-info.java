/** The catalogue of the sample by HTTP: on other servers, and beside handlers that are written by hand. */
@NullMarked
package dev.tenon.benchmarks.rest;

import org.jspecify.annotations.NullMarked;
