/** Cron expressions. */
@NullMarked
package dev.tenon.job;

import org.jspecify.annotations.NullMarked;
