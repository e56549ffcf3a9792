@NullMarked
package dev.tenon.json.integration;

import org.jspecify.annotations.NullMarked;
