/** Measurements. Every case is measured beside its peers in the same run, with the same work. */
package dev.tenon.benchmarks;
