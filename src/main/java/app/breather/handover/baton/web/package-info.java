/** The baton by link, in plain HTML. */
@NullMarked
package app.breather.handover.baton.web;

import org.jspecify.annotations.NullMarked;
