/**
 * Reads the user's source into models. The only stage that touches {@code javax.lang.model.element} and
 * {@code javax.lang.model.type}. Uses {@code model} only.
 */
package dev.tenon.processor.discover;
