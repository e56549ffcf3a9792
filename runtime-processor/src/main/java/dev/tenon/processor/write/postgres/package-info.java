/** Writes stores on PostgreSQL and their schema. */
package dev.tenon.processor.write.postgres;
