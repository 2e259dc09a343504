/** What every schema needs of its database: that what it aborts is run again, before anybody sees it. */
@NullMarked
package io.vpsmanager.database;

import org.jspecify.annotations.NullMarked;
