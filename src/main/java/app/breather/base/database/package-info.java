/** Where the data lives: the server, the two roles, and the wall between families. */
@NullMarked
package app.breather.base.database;

import org.jspecify.annotations.NullMarked;
