/**
 * What a model must satisfy. Pure: a model goes in, diagnostics come out. One rule is one class and has one id, and every
 * id is in {@link dev.tenon.processor.rules.Problem}. Uses {@code model} only.
 */
package dev.tenon.processor.rules;
