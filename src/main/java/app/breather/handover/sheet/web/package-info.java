/** The handover sheet by link, without signing in. */
@NullMarked
package app.breather.handover.sheet.web;

import org.jspecify.annotations.NullMarked;
