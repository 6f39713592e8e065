/** Work that is due later, runs in one node of a cluster and outlives a crash. */
@NullMarked
package app.breather.base.jobs;

import org.jspecify.annotations.NullMarked;
