/**
 * The two annotation processors. They only orchestrate: {@code discover} reads, {@code model} is what was read,
 * {@code rules} judge it, {@code write} turns it into sources.
 */
package dev.tenon.processor;
