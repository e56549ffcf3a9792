/**
 * HTTP, without a particular server: {@link dev.tenon.web.Routes} say what is there, {@link dev.tenon.web.Input} binds a
 * request to a record, {@link dev.tenon.web.Answer} runs an effect and turns its exit into a
 * {@link dev.tenon.web.Response}. {@link dev.tenon.web.WebServer} serves routes over a socket,
 * {@link dev.tenon.web.InProcessClient} calls them without one. Uses {@code dev.tenon.effect},
 * {@code dev.tenon.health}, {@code dev.tenon.platform} and {@code dev.tenon.runtime}.
 */
@NullMarked
package dev.tenon.web;

import org.jspecify.annotations.NullMarked;
