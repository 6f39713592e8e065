/** Telling of a time with children by link, in plain HTML. */
@NullMarked
package app.breather.handover.report.web;

import org.jspecify.annotations.NullMarked;
