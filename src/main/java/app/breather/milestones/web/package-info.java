/** Recording a first by link, in plain HTML. */
@NullMarked
package app.breather.milestones.web;

import org.jspecify.annotations.NullMarked;
