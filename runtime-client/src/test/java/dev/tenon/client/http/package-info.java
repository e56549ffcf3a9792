@NullMarked
package dev.tenon.client.http;

import org.jspecify.annotations.NullMarked;
