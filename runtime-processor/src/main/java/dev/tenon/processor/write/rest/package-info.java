/** Writes routes and JSON. */
package dev.tenon.processor.write.rest;
