/** Typed configuration: bindings, effects, and what describes the keys to people and editors. */
package dev.tenon.processor.write.config;
