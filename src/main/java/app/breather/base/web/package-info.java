/**
 * Stateless pages for who is not signed in: plain HTML under a strict policy, without a session and
 * without JavaScript. Features bring the pages.
 */
@NullMarked
package app.breather.base.web;

import org.jspecify.annotations.NullMarked;
