/** Writes routes, their JSON, and what OpenAPI says of them. */
package dev.tenon.processor.write.rest;
