/** Fetches what people name an address of, and never from within this server's own network. */
@NullMarked
package app.breather.base.fetch;

import org.jspecify.annotations.NullMarked;
