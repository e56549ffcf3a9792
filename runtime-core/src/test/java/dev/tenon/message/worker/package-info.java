/** Tests of what workers reckon with. */
@NullMarked
package dev.tenon.message.worker;

import org.jspecify.annotations.NullMarked;
