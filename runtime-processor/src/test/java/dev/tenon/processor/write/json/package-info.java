/** What documents say of constraints. */
package dev.tenon.processor.write.json;
