package dev.tenon.job;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handler of a {@link BackgroundJob}: a static method of the job, and of a {@link JobProgress} if it tells how far it is. One in
 * {@code Eff<LendingTx, Unit>} has its effect once; one in {@code Eff<LendingRuntime, Unit>} may call the world outside, and is run at
 * least once.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface JobHandler {}
