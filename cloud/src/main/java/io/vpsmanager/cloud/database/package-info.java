/** The database: its schema, its clock form, its sort keys. */
@NullMarked
package io.vpsmanager.cloud.database;

import org.jspecify.annotations.NullMarked;
