/** What is common to all writers: a source, its origin, and how code is laid out. A writer turns a model into sources and is pure; each feature has its sub-package. Uses {@code model} only. */
package dev.tenon.processor.write;
