/** What is looked at inside of method bodies, where no annotation processor looks. */
package dev.tenon.processor.bodies;
