@NullMarked
package dev.tenon.postgres.connection;

import org.jspecify.annotations.NullMarked;
