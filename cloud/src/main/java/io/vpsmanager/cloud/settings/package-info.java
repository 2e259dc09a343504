/** The servers themselves: lists, and the settings of each. */
@NullMarked
package io.vpsmanager.cloud.settings;

import org.jspecify.annotations.NullMarked;
