/** Screens on which people tell of the time with children, and read what was told. */
@NamedInterface("report-ui")
@NullMarked
package app.breather.handover.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
