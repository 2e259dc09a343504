/** What every schema needs of its database: aborted work is retried before anybody notices. */
@NullMarked
package io.vpsmanager.database;

import org.jspecify.annotations.NullMarked;
