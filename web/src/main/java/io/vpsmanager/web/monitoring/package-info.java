/** The page with what a server uses, and with the warnings of disks that are nearly full. */
@NullMarked
package io.vpsmanager.web.monitoring;

import org.jspecify.annotations.NullMarked;
