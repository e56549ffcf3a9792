@NullMarked
package dev.tenon.web.webhook;

import org.jspecify.annotations.NullMarked;
