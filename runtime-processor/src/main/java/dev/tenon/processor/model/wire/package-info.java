/** The shapes that others rely on: what a lock file has of them, and what is declared now. */
package dev.tenon.processor.model.wire;
