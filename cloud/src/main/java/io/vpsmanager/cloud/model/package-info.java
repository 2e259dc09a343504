/** Models of servers. */
@NullMarked
package io.vpsmanager.cloud.model;

import org.jspecify.annotations.NullMarked;
