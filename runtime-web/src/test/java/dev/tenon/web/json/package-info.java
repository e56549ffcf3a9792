/** Tests of the encoders and of the Jackson module. */
@NullMarked
package dev.tenon.web.json;

import org.jspecify.annotations.NullMarked;
