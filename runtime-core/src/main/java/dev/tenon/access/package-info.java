/**
 * Who calls, and who may: the caller of a run, and the decision on each handler. Uses nothing else of Tenon.
 */
@NullMarked
package dev.tenon.access;

import org.jspecify.annotations.NullMarked;
