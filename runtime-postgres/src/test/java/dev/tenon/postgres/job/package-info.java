/** Jobs on a real server. */
@NullMarked
package dev.tenon.postgres.job;

import org.jspecify.annotations.NullMarked;
