/** What a context is made of, as data for tools and as a picture. */
package dev.tenon.processor.write.inventory;
